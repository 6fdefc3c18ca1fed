import ArgumentParser
import Vetting
import Workflows

/// Whom a command on something undecided is about, and how to answer.
struct MeetingTarget: ParsableArguments {
  @Argument(
    help: "The number as the list gives it (12, or c12 for a connection), a request, a person or a name."
  )
  var who: String

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  /// Runs a verb on what is meant, and prints how it stands then.
  func change(
    in command: some ParsableCommand,
    _ verb: (Workspace, Deadline.ID) throws -> FenceRecord
  ) throws {
    try command.reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let record = try verb(workspace, workspace.fenceRecord(named: who).deadline.id)
      if options.json {
        try JSONOutput.print(
          FencePayload([record], workspace),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      } else {
        if dryRun { Terminal.line("Dry run: nothing is noted. It would then stand so:") }
        MeetingText.print(record, workspace)
      }
    }
  }
}

extension Day {
  /// A day of the command line, such as `2026-11-30`; says so where it is none.
  @Sendable static func argument(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError(
        "A day is written like 2026-11-30, and there has to be such a day; «\(text)» is none."
      )
    }
    return day
  }
}
