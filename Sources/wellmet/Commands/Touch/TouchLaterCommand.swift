import ArgumentParser
import Vetting
import Workflows

/// Puts somebody off.
struct TouchLaterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "later",
    abstract:
      "Put somebody off until a day, two weeks by default; being in touch on a later day ends it as well."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Option(name: .long, help: "The day, as 2026-11-30.", transform: Day.argument)
  var until: Day?

  @Flag(name: .long, help: "Take the putting off back.")
  var undo = false

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard !undo || until == nil else { throw ValidationError("--undo takes nothing but the person.") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let entry = try workspace.person(named: person)
      var day: Day?
      if undo {
        try workspace.endSnooze(entry.key, dryRun: dryRun, by: decidedOnCommandLine)
      } else {
        day = try workspace.snooze(entry.key, until: until, dryRun: dryRun, by: decidedOnCommandLine)
      }
      if options.json {
        try JSONOutput.print(
          SnoozePayload(person: entry.key.rawValue, until: day?.iso),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      } else {
        let what = day.map { "put off until \($0.iso)" } ?? "no longer put off"
        Terminal.line(
          dryRun ? "Dry run: nothing is noted. \(entry.name) would be \(what)." : "\(entry.name) is \(what)."
        )
      }
    }
  }
}
