import ArgumentParser
import Vetting
import Workflows

/// The journal of decisions and marks.
struct RequestHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What was decided and marked, newest first, what was taken back included."
  )

  @Argument(help: "Only of this request.")
  var request: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let id = request.map { Request.ID(rawValue: $0) }
      let (decisions, marks) = (try workspace.history(of: id), try workspace.marks(of: id))
      if options.json {
        struct Payload: Encodable {
          let decisions: [JournalPayload.Entry]
          let marks: [MarkPayload]
        }
        try JSONOutput.print(
          Payload(decisions: JournalPayload(decisions).decisions, marks: marks.map(MarkPayload.init))
        )
      } else if decisions.isEmpty, marks.isEmpty {
        Terminal.line("Nothing was decided yet.")
      } else {
        for decision in decisions { Terminal.line(RequestText.line(decision)) }
        for mark in marks { Terminal.line(RequestText.line(mark)) }
      }
    }
  }
}
