import ArgumentParser
import Vetting
import Workflows

/// Answers one or more requests.
struct RequestDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Answer requests: accept, meet, ignore or decline.",
    discussion: "What has to be clicked on LinkedIn goes on the work list; Wellmet never clicks for you."
  )

  @Argument(
    help:
      "accept, meet, ignore or decline, after the requests: `decide r-… [r-…] decline`, or alone with --campaign."
  )
  var words: [String]

  @Option(name: .long, help: "All open requests of this campaign at once, as `request campaigns` names it.")
  var campaign: String?

  @Option(name: .long, help: "For meet: the day by which it must end, as 2026-11-30. Default: the policy's.")
  var by: String?

  @Flag(name: .long, help: "Say what would be decided, and decide nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard campaign == nil || words.count == 1 else {
      throw ValidationError("With --campaign name an answer alone: its open requests are meant.")
    }
    guard words.count >= (campaign == nil ? 2 : 1), choice != nil else {
      throw ValidationError("Name one or more requests, then one of accept, meet, ignore, decline.")
    }
    if let by {
      guard Day(iso: by) != nil else {
        throw ValidationError("--by takes a day such as 2026-11-30, not «\(by)».")
      }
      guard choice == .meet else { throw ValidationError("--by goes with meet only.") }
    }
  }

  private var choice: Recommendation? { words.last.flatMap(Recommendation.init(rawValue:)) }

  func run() throws {
    try reporting(json: options.json) {
      guard let choice else { throw ValidationError("Name an answer.") }
      let workspace = try options.open(dryRun: dryRun)
      let ids =
        try campaign.map { try workspace.openRequests(of: Campaign.ID(rawValue: $0)) }
        ?? words.dropLast().map { Request.ID(rawValue: $0) }
      if dryRun {
        let day = choice == .meet ? try workspace.meetDay(by.flatMap(Day.init(iso:))) : nil
        var seen: Set<Request.ID> = []
        let requests = try ids.filter { seen.insert($0).inserted }.map(workspace.request)
        for stored in requests where !options.json {
          Terminal.line(
            "Would \(choice.rawValue)\(day.map { " by \($0.iso)" } ?? ""): \(stored.request.name) (recommended: \(stored.verdict.recommendation.rawValue))."
          )
        }
        if options.json {
          struct Payload: Encodable { let requests: [RequestPayload] }
          try JSONOutput.print(
            Payload(requests: requests.map(RequestPayload.init)),
            notice: "Dry run: nothing was decided."
          )
        }
        return
      }
      let decisions = try workspace.decide(
        ids,
        choice,
        deadline: by.flatMap(Day.init(iso:)),
        by: decidedOnCommandLine
      )
      if options.json {
        try JSONOutput.print(JournalPayload(decisions))
      } else {
        for decision in decisions { Terminal.line(RequestText.line(decision)) }
        Terminal.line("On the work list: `wellmet worklist`. Take back: `wellmet request undo`.")
      }
    }
  }
}
