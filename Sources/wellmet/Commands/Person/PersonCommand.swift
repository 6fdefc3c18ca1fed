import ArgumentParser

/// People: who is known, and what you wrote down of them.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Find people, see everything that is known of them, and write down what you know.",
    subcommands: [
      PersonSearchCommand.self, PersonShowCommand.self, PersonNoteCommand.self, PersonTagCommand.self,
      PersonRecallCommand.self, PersonMergeCommand.self, PersonUnmergeCommand.self,
    ]
  )
}
