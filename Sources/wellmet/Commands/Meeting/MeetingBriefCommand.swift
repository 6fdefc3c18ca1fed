import ArgumentParser
import Vetting
import Workflows

/// Prints what to know before a meeting.
struct MeetingBriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "What to know before you meet them: who they are, what you share, three questions worth asking."
  )

  @Argument(
    help: "The number as the list gives it (12, or c12 for a connection), a request, a person or a name."
  )
  var who: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let brief = try workspace.brief(workspace.fenceRecord(named: who).deadline.id)
      if options.json {
        try JSONOutput.print(BriefPayload(brief, workspace))
      } else {
        BriefText.print(brief, workspace)
      }
    }
  }
}
