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

/// Lists the actions.
struct WorklistListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is to be clicked, day by day."
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Ended and confirmed ones too. With --json they are always there.")
  var all = false

  func run() throws {
    try reporting(json: options.json) {
      let actions = try options.open().worklist()
      if options.json {
        try JSONOutput.print(WorklistPayload(actions))
        return
      }
      let shown = actions.filter { all || $0.isOpen }
      guard !shown.isEmpty else {
        Terminal.line("Nothing is to be clicked.")
        return
      }
      Table.print(
        [["number", "day", "click", "name", "profile"]]
          + shown.map { action in
            [
              "\(action.decision.rawValue)", action.isOpen ? action.plannedOn.iso : action.ending,
              action.kind.button, action.name, action.slug?.profileURL ?? "",
            ]
          }
      )
    }
  }
}

/// Notes that an action is done.
struct WorklistDoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Note that you clicked it.")

  @OptionGroup var target: WorklistTarget

  func run() throws { try target.end(as: .done, in: self) }
}

/// Notes that an action is not possible.
struct WorklistNotPossibleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-possible",
    abstract: "Note that it cannot be done: the request or the person is gone."
  )

  @OptionGroup var target: WorklistTarget

  func run() throws { try target.end(as: .notPossible, in: self) }
}

/// The action that a command is about.
struct WorklistTarget: ParsableArguments {
  @Argument(help: "The number of the action, as the list gives it.")
  var number: Int64

  @Flag(name: .long, help: "Take that back: it is still to be done.")
  var undo = false

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func end(as outcome: Action.Outcome, in command: some ParsableCommand) throws {
    try command.reporting(json: options.json) {
      let workspace = try options.open()
      let id = Decision.ID(rawValue: number)
      guard try workspace.worklist().contains(where: { $0.decision == id }) else {
        throw StoreError.noSuch("action \(number)")
      }
      if !dryRun { try workspace.end(id, as: undo ? nil : outcome) }
      let actions = try workspace.worklist().filter { $0.decision == id }
      if options.json {
        try JSONOutput.print(WorklistPayload(actions), notice: dryRun ? "Dry run: nothing was noted." : nil)
      } else {
        for action in actions {
          Terminal.line("\(action.kind.button): \(action.name): \(action.isOpen ? "to do" : action.ending)")
        }
      }
    }
  }
}

extension Action {
  /// How it ended, in words.
  var ending: String {
    switch outcome {
    case .done: confirmedOn.map { "confirmed \($0.iso)" } ?? "done"
    case .notPossible: "not possible"
    case .withdrawn: "withdrawn"
    case nil: confirmedOn.map { "confirmed \($0.iso)" } ?? "to do"
    }
  }
}

extension Action.Kind {
  /// The button on LinkedIn.
  var button: String {
    switch self {
    case .accept: "Accept"
    case .reply: "Reply, do not accept yet"
    case .ignore: "Ignore"
    }
  }
}
