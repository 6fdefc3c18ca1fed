import ArgumentParser
import Vetting
import Workflows

/// Notes that the meeting does not take place.
struct MeetingCancelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Note that the meeting does not take place. The day by which to decide stands as before."
  )

  @OptionGroup var target: MeetingTarget

  @Option(name: .long, help: "Why, in your words.")
  var reason = ""

  func run() throws {
    try target.change(in: self) { workspace, id in
      try workspace.cancelMeeting(id, reason: reason, dryRun: target.dryRun, by: decidedOnCommandLine)
    }
  }
}
