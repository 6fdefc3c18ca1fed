import ArgumentParser
import Vetting
import Workflows

/// Sets another day by which it must end.
struct MeetingSnoozeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze",
    abstract: "Set another day by which it must end. Later days are counted."
  )

  @OptionGroup var target: MeetingTarget

  @Option(name: .long, help: "The new day, as 2026-12-10.", transform: Day.argument)
  var to: Day

  @Option(name: .long, help: "Why, in your words.")
  var reason = ""

  func run() throws {
    try target.change(in: self) { workspace, id in
      try workspace.snooze(id, to: to, reason: reason, dryRun: target.dryRun, by: decidedOnCommandLine)
    }
  }
}
