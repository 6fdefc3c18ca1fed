import ArgumentParser
import Vetting
import Workflows

/// The requests: list, show, decide, undo, mark, history, add, check.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Vet the people who ask to connect.",
    subcommands: [
      RequestListCommand.self, RequestShowCommand.self, RequestDecideCommand.self, RequestUndoCommand.self,
      RequestMarkCommand.self, RequestHistoryCommand.self, RequestAddCommand.self,
      RequestCampaignsCommand.self,
      RequestCampaignCommand.self, RequestCheckCommand.self,
    ]
  )
}

/// Where a decision of the command line says that it was made.
let decidedOnCommandLine = "command line"
