import ArgumentParser
import Vetting
import Workflows

/// Writes reports.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write what happened, or what the network is worth, to read, to keep or to show.",
    subcommands: [ReportWeekCommand.self, ReportWorthCommand.self, ReportCompareCommand.self]
  )
}
