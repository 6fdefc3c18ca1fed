import ArgumentParser
import Vetting
import Workflows

/// Takes decisions on connections back.
struct ConnectionUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last decision, a group as a whole, or that on one person."
  )

  @Argument(help: "The person: their key, profile address or whole name; without it, what was decided last.")
  var person: String?

  @Flag(name: .long, help: "Say what would be taken back, and take nothing back.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let decisions = try workspace.undoable(on: person.map { try workspace.person(named: $0).key })
      let undone =
        try dryRun
        ? decisions : workspace.undo(connections: decisions.map(\.id), by: decidedOnCommandLine)
      if options.json {
        try JSONOutput.print(
          ConnectionJournalPayload(undone),
          notice: dryRun ? "Dry run: nothing was taken back." : nil
        )
      } else {
        for decision in undone {
          Terminal.line("\(dryRun ? "Would take back" : "Taken back"): \(ConnectionText.line(decision))")
        }
      }
    }
  }
}
