import ArgumentParser
import Vetting
import Workflows

/// The action that a command is about.
struct WorklistTarget: ParsableArguments {
  @Argument(help: "The number of the action, as the list gives it: 12, or c12 for a removal.")
  var number: String

  @Flag(name: .long, help: "Take that back: it is still to be done.")
  var undo = false

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    let digits = number.utf8.first == UInt8(ascii: "c") ? number.utf8.dropFirst() : number.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw ValidationError("An action has a number such as 12, or c12 for a removal, not «\(number)».")
    }
  }

  func end(as outcome: Action.Outcome, in command: some ParsableCommand) throws {
    try command.reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let id = Action.ID(rawValue: number)
      guard try workspace.worklist().contains(where: { $0.id == id }) else {
        throw StoreError.noSuch("action \(number)")
      }
      if !dryRun { try workspace.end(id, as: undo ? nil : outcome) }
      let actions = try workspace.worklist().filter { $0.id == id }
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
    case .remove: "Remove connection"
    }
  }
}
