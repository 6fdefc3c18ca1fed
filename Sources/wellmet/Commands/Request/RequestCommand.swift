import ArgumentParser
import Vetting
import Workflows

/// The requests: list, show, decide, undo, history, add.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Vet the people who ask to connect.",
    subcommands: [
      RequestListCommand.self, RequestShowCommand.self, RequestDecideCommand.self, RequestUndoCommand.self,
      RequestHistoryCommand.self, RequestAddCommand.self,
    ]
  )
}

/// Where a decision of the command line says that it was made.
let decidedOnCommandLine = "command line"
