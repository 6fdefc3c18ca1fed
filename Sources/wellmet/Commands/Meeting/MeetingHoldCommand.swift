import ArgumentParser
import Vetting
import Workflows

/// Notes that they met, and what came of it.
struct MeetingHoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Note that you met, and how it was. Then decide.",
    discussion:
      "Not every meeting is a success: one that came to little is a normal outcome, and helps to decide."
  )

  @OptionGroup var target: MeetingTarget

  @Option(name: .long, help: "Did it feel right? yes, partly or no.")
  var feltRight: Meeting.Feeling

  @Option(name: .long, help: "What is in it for them.")
  var forThem = ""

  @Option(name: .long, help: "What is in it for you.")
  var forMe = ""

  @Option(name: .long, help: "Would you introduce them? yes or no.")
  var introduce: YesOrNo?

  @Option(name: .long, help: "The next step.")
  var next = ""

  @Option(name: .long, help: "The day on which you met. Default: today.", transform: Day.argument)
  var on: Day?

  @Option(name: .long, help: "video, phone or in-person. Default: as it was planned, else video.")
  var how: Meeting.Form?

  func run() throws {
    try target.change(in: self) { workspace, id in
      let planned = try workspace.fenceRecord(id).deadline.plan
      let outcome = Meeting.Outcome(
        heldOn: on ?? workspace.today,
        form: how ?? planned?.form ?? .video,
        feltRight: feltRight,
        forThem: forThem,
        forMe: forMe,
        wouldIntroduce: introduce.map { $0 == .yes },
        nextStep: next
      )
      return try workspace.hold(id, outcome, dryRun: target.dryRun, by: decidedOnCommandLine)
    }
  }
}

/// An answer on the command line.
enum YesOrNo: String, CaseIterable, ExpressibleByArgument { case yes, no }

extension Meeting.Feeling: ExpressibleByArgument {}
