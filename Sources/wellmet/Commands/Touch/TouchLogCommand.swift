import ArgumentParser
import Vetting
import Workflows

/// Notes that the user was in touch with somebody.
struct TouchLogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract:
      "Note that you wrote to somebody, talked or met; they are not due until their rhythm comes round."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Argument(help: "What it was about, in your words; - reads standard input. May be left out.")
  var words: [String] = []

  @Option(name: .long, help: "How: wrote, talked or met.")
  var how: PersonRecord.Kind = .wrote

  @Option(name: .long, help: "The day, as 2026-11-30. Default: today.", transform: Day.argument)
  var on: Day?

  @Flag(name: .long, help: "Take back what you noted last of them.")
  var undo = false

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard Workspace.waysToLog.contains(how) else {
      throw ValidationError("--how takes wrote, talked or met, not «\(how.rawValue)».")
    }
    guard !undo || (words.isEmpty && on == nil) else {
      throw ValidationError("--undo takes nothing but the person.")
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let entry = try workspace.person(named: person)
      let text =
        words == ["-"] ? StandardInput.text(upTo: PersonRecord.longest * 4 + 1) : words.joined(separator: " ")
      let record =
        try undo
        ? workspace.undoTouch(entry.key, dryRun: dryRun, by: decidedOnCommandLine)
        : workspace.logTouch(
          entry.key,
          how,
          on: on,
          words: text,
          dryRun: dryRun,
          by: decidedOnCommandLine
        )
      if options.json {
        try JSONOutput.print(
          TouchLogPayload(entry, record, isUndone: undo),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      } else {
        let what = "\(record.kind.title), \(entry.name), \(record.day.iso)"
        Terminal.line(
          dryRun
            ? "Dry run: nothing is noted. It would be \(undo ? "taken back" : "noted"): \(what)."
            : "\(undo ? "Taken back" : "Noted"): \(what)."
        )
      }
    }
  }
}
