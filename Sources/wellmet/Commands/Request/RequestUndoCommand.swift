import ArgumentParser
import Vetting
import Workflows

/// Takes decisions back.
struct RequestUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last decision, or that of one request."
  )

  @Argument(help: "The request; without it, what was decided last, a bulk answer as a whole.")
  var request: String?

  @Flag(name: .long, help: "Say what would be taken back, and take nothing back.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let id = request.map { Request.ID(rawValue: $0) }
      let undone =
        try dryRun ? workspace.undoable(of: id) : workspace.undo(of: id, by: decidedOnCommandLine)
      if options.json {
        try JSONOutput.print(
          JournalPayload(undone),
          notice: dryRun ? "Dry run: nothing was taken back." : nil
        )
      } else {
        for decision in undone {
          Terminal.line("\(dryRun ? "Would take back" : "Taken back"): \(RequestText.line(decision))")
        }
      }
    }
  }
}
