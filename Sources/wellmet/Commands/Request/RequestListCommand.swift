import ArgumentParser
import Vetting
import Workflows

/// Lists the requests with their verdicts.
struct RequestListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the requests with what Wellmet recommends, newest first."
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Decided ones too. With --json they are always there, with their decision.")
  var all = false

  @Option(name: .long, help: "Only those recommended: accept, meet, ignore or decline.")
  var recommended: Recommendation?

  func run() throws {
    try reporting(json: options.json) {
      let requests = try options.open().allRequests().filter { stored in
        recommended == nil || stored.verdict.recommendation == recommended
      }
      if options.json {
        struct Payload: Encodable { let requests: [RequestPayload] }
        try JSONOutput.print(Payload(requests: requests.map(RequestPayload.init)))
        return
      }
      let shown = requests.filter { all || $0.decision == nil }
      guard !shown.isEmpty else {
        Terminal.line(requests.isEmpty ? "No requests." : "Every request is answered.")
        return
      }
      Table.print(
        [["request", "sent", "recommended", "decided", "name", "why"]]
          + shown.map { stored in
            [
              stored.request.id.rawValue, stored.request.sentOn.iso, stored.verdict.recommendation.rawValue,
              stored.decision?.choice.rawValue ?? "", stored.request.name, stored.verdict.summary,
            ]
          }
      )
    }
  }
}
