import ArgumentParser

/// The cull: whom to keep, whom to talk to, whom to let go of.
struct ConnectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connection",
    abstract: "Cull your connections: keep, meet or remove, with evidence and with what would be lost.",
    subcommands: [
      ConnectionListCommand.self, ConnectionShowCommand.self, ConnectionDecideCommand.self,
      ConnectionUndoCommand.self,
      ConnectionHistoryCommand.self, ConnectionCallsCommand.self, ConnectionChangesCommand.self,
    ],
    defaultSubcommand: ConnectionListCommand.self
  )
}
