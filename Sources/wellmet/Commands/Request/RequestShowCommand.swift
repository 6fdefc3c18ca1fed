import ArgumentParser
import Vetting
import Workflows

/// Shows one request in full.
struct RequestShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one request: the note, the verdict, the evidence, what is not known."
  )

  @Argument(help: "The request, as the list names it.")
  var request: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let stored = try options.open().request(Request.ID(rawValue: request))
      if options.json {
        try JSONOutput.print(RequestPayload(stored))
      } else {
        RequestText.print(stored)
      }
    }
  }
}
