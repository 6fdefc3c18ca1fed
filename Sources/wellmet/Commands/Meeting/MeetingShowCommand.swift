import ArgumentParser
import Vetting
import Workflows

/// Shows one thing undecided, with every step.
struct MeetingShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show how one of them stands, with the day and the reason of each step."
  )

  @Argument(
    help: "The number as the list gives it (12, or c12 for a connection), a request, a person or a name."
  )
  var who: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let record = try workspace.fenceRecord(named: who)
      if options.json {
        try JSONOutput.print(FencePayload([record], workspace))
      } else {
        MeetingText.print(record, workspace)
      }
    }
  }
}
