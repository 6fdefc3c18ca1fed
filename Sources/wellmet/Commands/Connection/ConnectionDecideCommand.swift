import ArgumentParser
import Vetting
import Workflows

/// Decides on one or more connections, or on an obvious group of them.
struct ConnectionDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide on connections: keep, meet or remove.",
    discussion: "A removal goes on the work list; Wellmet never clicks for you, and nobody is told."
  )

  @Argument(help: "keep, meet or remove, after the people: `decide p-… [p-…] keep`, or alone with --group.")
  var words: [String]

  @Option(name: .long, help: "An obvious group as a whole: closed, pitched or silent. Goes with remove only.")
  var group: CullGroup?

  @Option(
    name: .long,
    help: "With --group: how many people you expect to remove; without it they are listed first."
  )
  var count: Int?

  @Option(name: .long, help: "For meet: the day by which it must end, as 2026-11-30. Default: the policy's.")
  var by: String?

  @Option(name: .long, help: "Why, in your words.")
  var reason: String = ""

  @Flag(name: .long, help: "Say what would be decided, and decide nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  private var choice: ConnectionAdvice? { words.last.flatMap(ConnectionAdvice.init(rawValue:)) }

  func validate() throws {
    guard let choice, words.count >= (group == nil ? 2 : 1) else {
      throw ValidationError("Name one or more people, then one of keep, meet, remove.")
    }
    guard group == nil || (words.count == 1 && choice == .remove) else {
      throw ValidationError("With --group say remove alone: its people are meant.")
    }
    if let by {
      guard Day(iso: by) != nil else {
        throw ValidationError("--by takes a day such as 2026-11-30, not «\(by)».")
      }
      guard choice == .meet else { throw ValidationError("--by goes with meet only.") }
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      guard let choice else { throw ValidationError("Name a decision.") }
      let workspace = try options.open(dryRun: dryRun)
      if let group { return try removeGroup(group, workspace) }
      let entries = try words.dropLast().map { try workspace.person(named: $0) }
      if dryRun {
        let day = choice == .meet ? try workspace.meetDay(by.flatMap(Day.init(iso:))) : nil
        var seen: Set<Person.Key> = []
        return try report(
          entries.filter { seen.insert($0.key).inserted }.map { try workspace.connectionCard($0.key) },
          "Would \(choice.rawValue)\(day.map { " by \($0.iso)" } ?? "")"
        )
      }
      let decisions = try workspace.decide(
        connections: entries.map(\.key),
        ConnectionDecision.Choice(choice),
        deadline: by.flatMap(Day.init(iso:)),
        reason: reason,
        by: decidedOnCommandLine
      )
      try report(decisions)
    }
  }

  private func removeGroup(_ group: CullGroup, _ workspace: Workspace) throws {
    let preview = try workspace.preview(of: group)
    guard !dryRun, let count else {
      if options.json {
        let slice = PeopleSlice(entries: preview.entries, matching: preview.entries.count)
        return try JSONOutput.print(PeoplePayload(slice), notice: "Nothing was decided.")
      }
      for entry in preview.entries { Terminal.line("Would remove: \(entry.name)  \(entry.key.rawValue)") }
      for lost in preview.lost { Terminal.line("Together they are \(lost).") }
      Terminal.line(
        "\(preview.entries.count) people. To remove them: "
          + "`wellmet connection decide --group \(group.rawValue) --count \(preview.entries.count) remove`."
      )
      return
    }
    try report(try workspace.removeGroup(group, seen: count, by: decidedOnCommandLine))
  }

  private func report(_ cards: [ConnectionCard], _ words: String) throws {
    if options.json {
      struct Payload: Encodable { let connections: [ConnectionPayload] }
      try JSONOutput.print(
        Payload(connections: cards.map(ConnectionPayload.init)),
        notice: "Dry run: nothing was decided."
      )
    } else {
      for card in cards {
        let advice = card.verdict.map { " (recommended: \($0.advice.rawValue))" } ?? ""
        Terminal.line("\(words): \(card.entry.name)\(advice).")
      }
    }
  }

  private func report(_ decisions: [ConnectionDecision]) throws {
    if options.json { return try JSONOutput.print(ConnectionJournalPayload(decisions)) }
    for decision in decisions { Terminal.line(ConnectionText.line(decision)) }
    if decisions.contains(where: { $0.choice == .remove }) {
      Terminal.line("On the work list: `wellmet worklist`.")
    }
    Terminal.line("Take back: `wellmet connection undo`.")
  }
}

extension ConnectionDecision.Choice {
  /// The choice that follows an advice.
  init(_ advice: ConnectionAdvice) {
    switch advice {
    case .keep: self = .keep
    case .meet: self = .meet
    case .remove: self = .remove
    }
  }
}
