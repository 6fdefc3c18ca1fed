import ArgumentParser
import Vetting
import Workflows

/// The call list.
struct ConnectionCallsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calls",
    abstract:
      "Whom to talk to: the undecided with their day, old ties worth waking, and who would take your call."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let calls = try options.open().callList()
      if options.json {
        try JSONOutput.print(CallsPayload(calls))
        return
      }
      guard !calls.isEmpty else {
        Terminal.line("Nobody is on the call list yet. It grows as you decide.")
        return
      }
      Table.print(
        [["person", "by", "why", "name", "what they do"]]
          + calls.map { call in
            [
              call.person.key.rawValue, call.deadline?.iso ?? "", call.ground.words, call.person.name,
              ConnectionText.work(call.person),
            ]
          }
      )
    }
  }
}

extension Call.Ground {
  /// Why, in a few words.
  var words: String {
    switch self {
    case .unsure: "to decide"
    case .dormant: "silent for three years"
    case .takesCall: "would take your call"
    }
  }
}
