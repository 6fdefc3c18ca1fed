import ArgumentParser
import Vetting
import Workflows

/// Shows one connection in full.
struct ConnectionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one connection: the last words, the verdict, the evidence, what removing would cost."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let card = try workspace.connectionCard(workspace.person(named: person).key)
      if options.json {
        try JSONOutput.print(ConnectionPayload(card))
      } else {
        ConnectionText.print(card)
      }
    }
  }
}
