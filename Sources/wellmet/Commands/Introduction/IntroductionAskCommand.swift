import ArgumentParser
import Vetting
import Workflows

/// Words anew why they want to meet, and what is in it for the other.
struct IntroductionWordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word",
    abstract: "Word anew why they want to meet, and what is in it for the other; it is judged by that."
  )

  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @Option(name: .long, help: "Why, in their words; - reads standard input.")
  var why: String?

  @Option(name: .long, help: "What is in it for the other, in your words.")
  var benefit: String?

  @Flag(name: .long, help: "Say how it would stand, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard why != nil || benefit != nil else { throw ValidationError("Give --why, --benefit or both.") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let record = try workspace.wordIntroduction(
        Introduction.ID(rawValue: number),
        why: StandardInput.orGiven(why),
        benefit: benefit,
        dryRun: dryRun,
        by: decidedOnCommandLine
      )
      let (verdict, problem) = try IntroductionText.judged(record, workspace)
      if options.json {
        try JSONOutput.print(
          IntroductionPayload(record, verdict: verdict, today: workspace.today),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      } else {
        if dryRun { Terminal.line("Dry run: nothing is noted. It would then stand so:") }
        IntroductionText.print(record, verdict)
        if let problem { Terminal.line(problem) }
      }
    }
  }
}

/// Notes that somebody asks for an introduction.
struct IntroductionAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Note that somebody asks you for an introduction, and see what is recommended.",
    discussion: """
      --requester and --target are people of your network: their key, profile address or whole name. With --through you \
      note that you ask a connection to introduce you; --target is then a person, a company or a role in your words. With --found \
      you take over what was found in a message: `wellmet introduction found` lists it.
      """
  )

  @Option(name: .long, help: "Who asks to be introduced.")
  var requester: String?

  @Option(name: .long, help: "Whom they, or you, want to meet.")
  var target: String?

  @Option(name: .long, help: "Whom you ask to introduce you.")
  var through: String?

  @Option(name: .long, help: "What was found in a message, by the name that the list gives it.")
  var found: String?

  @Option(name: .long, help: "Why, in their words; - reads standard input.")
  var why: String?

  @Option(name: .long, help: "What is in it for the other, in your words.")
  var benefit = ""

  @Option(name: .long, help: "The day on which they asked. Default: today.", transform: Day.argument)
  var on: Day?

  @Flag(name: .long, help: "Judge it, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard [requester, through, found].compactMap({ $0 }).count == 1 else {
      throw ValidationError("Say who asks: one of --requester, --through and --found.")
    }
    guard target != nil || found != nil else { throw ValidationError("Say whom to meet, with --target.") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let said = StandardInput.orGiven(why)
      if let through {
        let record = try workspace.askForOwnIntroduction(
          through: workspace.person(named: through).key,
          to: target ?? "",
          IntroductionRequest(why: said ?? "", benefit: benefit, askedOn: on),
          dryRun: dryRun,
          by: decidedOnCommandLine
        )
        return try show(record, nil, workspace)
      }
      let ask = try found.map { try workspace.foundAsk($0) }
      let one = try ask?.message.sender.key ?? workspace.person(named: requester ?? "").key
      let other = try target.map { try inNetwork($0, workspace) } ?? only(ask)
      let asked = try workspace.askForIntroduction(
        from: one,
        to: other,
        IntroductionRequest(
          why: said ?? ask?.reason ?? "",
          benefit: benefit,
          askedOn: on ?? ask.map { Day($0.message.sentAt, in: workspace.zone()) },
          message: ask?.id
        ),
        dryRun: dryRun,
        by: decidedOnCommandLine
      )
      try show(asked.record, asked.verdict, workspace)
    }
  }

  /// The one connection whom a message names.
  private func only(_ ask: FoundAsk?) throws -> Person.Key {
    guard let candidates = ask?.candidates, let first = candidates.first else {
      throw IntroductionError.notInNetwork(ask?.ask.target ?? "")
    }
    guard candidates.count == 1 else { throw PeopleError.severalFit(ask?.ask.target ?? "", candidates) }
    return first.key
  }

  private func inNetwork(_ text: String, _ workspace: Workspace) throws -> Person.Key {
    do { return try workspace.person(named: text).key } catch PeopleError.noSuchPerson {
      throw IntroductionError.notInNetwork(text)
    }
  }

  private func show(_ record: IntroductionRecord, _ verdict: IntroductionVerdict?, _ workspace: Workspace)
    throws
  {
    if options.json {
      return try JSONOutput.print(
        IntroductionPayload(record, verdict: verdict, today: workspace.today),
        notice: dryRun ? "Dry run: nothing was noted." : nil
      )
    }
    if dryRun { Terminal.line("Dry run: nothing is noted.") }
    IntroductionText.print(record, verdict)
  }
}
