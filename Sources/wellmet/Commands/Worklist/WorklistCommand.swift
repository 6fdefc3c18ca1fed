import ArgumentParser
import Vetting
import Workflows

/// The work list: what to click on LinkedIn.
struct WorklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worklist",
    abstract: "What to click on LinkedIn, with links, at a pace that raises no alarm.",
    subcommands: [WorklistListCommand.self, WorklistDoneCommand.self, WorklistNotPossibleCommand.self],
    defaultSubcommand: WorklistListCommand.self
  )
}
