import ArgumentParser
import Vetting
import Workflows

/// Notes that an action is done.
struct WorklistDoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Note that you clicked it.")

  @OptionGroup var target: WorklistTarget

  func run() throws { try target.end(as: .done, in: self) }
}
