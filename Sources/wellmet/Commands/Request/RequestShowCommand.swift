import ArgumentParser
import Vetting
import Workflows

/// Shows one request in full.
struct RequestShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show one request: the note, the verdict, the evidence, what is not known, what accepting opens."
  )

  @Argument(help: "The request, as the list names it.")
  var request: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let stored = try workspace.request(Request.ID(rawValue: request))
      let line = try workspace.exposureLine(of: stored.request)
      if options.json {
        try JSONOutput.print(ShownRequestPayload(stored, line))
      } else {
        RequestText.print(stored)
        Terminal.line()
        if let warning = line.warning { Terminal.line(warning) }
        Terminal.line(line.sentence())
      }
    }
  }
}
