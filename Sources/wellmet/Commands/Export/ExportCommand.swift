import ArgumentParser
import Vetting
import Workflows

/// Writes what Wellmet knows for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what Wellmet knows for other programs.",
    subcommands: [ExportCalendarCommand.self]
  )
}
