import ArgumentParser
import Workflows

/// Goes back to the purpose before.
struct PurposeUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what you wrote last: the purpose before it holds again."
  )

  @Flag(name: .long, help: "Say what would change, and change nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let effect = try workspace.takeBackPurpose(dryRun: dryRun)
      try PurposeTextOutput.report(effect, of: workspace, json: options.json, dryRun: dryRun)
    }
  }
}
