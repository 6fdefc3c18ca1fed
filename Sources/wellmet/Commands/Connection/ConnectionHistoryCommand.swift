import ArgumentParser
import Vetting
import Workflows

/// The journal of decisions on connections.
struct ConnectionHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What was decided on connections, newest first, what was taken back included."
  )

  @Argument(help: "Only of this person: their key, profile address or whole name.")
  var person: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let decisions = try workspace.connectionHistory(
        of: person.map { try workspace.person(named: $0).key },
        limit: 100_000
      )
      if options.json {
        try JSONOutput.print(ConnectionJournalPayload(decisions))
      } else if decisions.isEmpty {
        Terminal.line("Nothing was decided yet.")
      } else {
        for decision in decisions { Terminal.line(ConnectionText.line(decision)) }
      }
    }
  }
}
