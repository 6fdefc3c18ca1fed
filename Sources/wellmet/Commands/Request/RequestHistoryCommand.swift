import ArgumentParser
import Vetting
import Workflows

/// The journal of decisions.
struct RequestHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What was decided, newest first, taken-back decisions included."
  )

  @Argument(help: "Only of this request.")
  var request: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let decisions = try options.open().history(of: request.map { Request.ID(rawValue: $0) })
      if options.json {
        try JSONOutput.print(JournalPayload(decisions))
      } else if decisions.isEmpty {
        Terminal.line("Nothing was decided yet.")
      } else {
        for decision in decisions { Terminal.line(RequestText.line(decision)) }
      }
    }
  }
}
