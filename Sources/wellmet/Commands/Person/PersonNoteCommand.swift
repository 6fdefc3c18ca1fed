import ArgumentParser
import Vetting
import Workflows

/// Writes something down of a person.
struct PersonNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write down a note, why you are connected, that you wrote, met, talked or were introduced."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Argument(
    help: "The words; - reads them from standard input. May be left out with wrote, met, talked, introduced."
  )
  var words: [String] = []

  @Option(name: .long, help: "What it is: note, why, wrote, met, talked or introduced.")
  var kind: PersonRecord.Kind = .note

  @Option(name: .long, help: "The day on which it happened, as 2026-11-30. Default: today.")
  var on: String?

  @Option(name: .long, help: "Take back the note of this number, as `person show` gives it.")
  var undo: Int64?

  @Flag(name: .long, help: "Say what would be kept, and keep nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let on, Day(iso: on) == nil {
      throw ValidationError("--on takes a day such as 2026-11-30, not «\(on)».")
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let entry = try workspace.person(named: person)
      let text =
        words == ["-"] ? StandardInput.text(upTo: PersonRecord.longest * 4 + 1) : words.joined(separator: " ")
      if dryRun {
        let what = undo.map { "take back note \($0)" } ?? "keep: \(kind.title)"
        Terminal.note("Would \(what), of \(entry.name).")
      } else if let undo {
        try workspace.undoRecord(undo, of: entry.key, by: decidedOnCommandLine)
        if !options.json { Terminal.line("Taken back.") }
      } else {
        let day = on.flatMap(Day.init(iso:))
        let record = try workspace.write(
          text,
          of: entry.key,
          kind: kind,
          happenedOn: day,
          by: decidedOnCommandLine
        )
        if !options.json { Terminal.line("Kept as \(record.id): \(kind.title), of \(entry.name).") }
      }
      if options.json { try JSONOutput.print(PersonPayload(workspace.personStory(entry.key, limit: 100))) }
    }
  }
}
