import ArgumentParser
import Vetting
import Workflows

/// Notes that the user asked them something.
struct MeetingAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Note that you asked them something, in a message of your own."
  )

  @OptionGroup var target: MeetingTarget

  @Option(name: .long, help: "What you asked, in your words.")
  var reason = ""

  func run() throws {
    try target.change(in: self) { workspace, id in
      try workspace.noteAsked(id, reason: reason, dryRun: target.dryRun, by: decidedOnCommandLine)
    }
  }
}
