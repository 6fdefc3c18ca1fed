import ArgumentParser
import Vetting
import Workflows

/// Plans a meeting, or moves the one that is planned.
struct MeetingPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan a meeting with them, or move the one that is planned."
  )

  @OptionGroup var target: MeetingTarget

  @Option(name: .long, help: "The day, as 2026-12-03.", transform: Day.argument)
  var on: Day

  @Option(name: .long, help: "The time of day, as 15:30. Without it only the day is agreed.")
  var at: String?

  @Option(name: .long, help: "The zone of that time, as Europe/Berlin. Default: the zone of this machine.")
  var zone = ""

  @Option(name: .customLong("for"), help: "How long, in minutes.")
  var minutes = Meeting.usualMinutes

  @Option(name: .long, help: "video, phone or in-person.")
  var how: Meeting.Form = .video

  @Option(name: .long, help: "The place, the number or the link.")
  var place = ""

  @Option(name: .long, help: "Why, in your words.")
  var reason = ""

  func validate() throws {
    if let at, MeetingTime.minute(fromClock: at) == nil {
      throw ValidationError("--at takes a time of day such as 15:30, not «\(at)».")
    }
    guard zone.isEmpty || at != nil else {
      throw ValidationError("--zone goes with --at: a day alone is the same day everywhere.")
    }
  }

  func run() throws {
    try target.change(in: self) { workspace, id in
      let draft = MeetingDraft(
        form: how,
        day: on,
        minute: at.flatMap(MeetingTime.minute(fromClock:)),
        zone: zone,
        minutes: minutes,
        place: place
      )
      return try workspace.plan(id, draft, reason: reason, dryRun: target.dryRun, by: decidedOnCommandLine)
    }
  }
}

extension Meeting.Form: ExpressibleByArgument {}
