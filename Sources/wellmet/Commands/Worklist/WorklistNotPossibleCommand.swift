import ArgumentParser
import Vetting
import Workflows

/// Notes that an action is not possible.
struct WorklistNotPossibleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-possible",
    abstract: "Note that it cannot be done: the request or the person is gone."
  )

  @OptionGroup var target: WorklistTarget

  func run() throws { try target.end(as: .notPossible, in: self) }
}
