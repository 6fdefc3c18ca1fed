import ArgumentParser
import Vetting
import Workflows

/// Writes what happened.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write what happened, to read or to keep.",
    subcommands: [ReportWeekCommand.self]
  )
}
