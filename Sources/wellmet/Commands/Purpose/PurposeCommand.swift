import ArgumentParser

/// The purpose: show, edit, take back.
struct PurposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purpose",
    abstract: "What you do, whom you help, what you offer, what you are looking for, what you do not want.",
    discussion:
      "Wellmet compares it with what is known of those who ask, both ways. It never leaves this machine.",
    subcommands: [PurposeShowCommand.self, PurposeEditCommand.self, PurposeUndoCommand.self]
  )
}
