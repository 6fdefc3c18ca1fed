import ArgumentParser
import Vetting
import Workflows

/// Lists rhythms, or sets one.
struct TouchCadenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadence",
    abstract: "List how often to be in touch with whom, or set it for somebody.",
    discussion: """
      A rhythm is weekly, every-two-weeks, monthly, every-three-months, twice-a-year, yearly, a number of days, or none for \
      not at all; proposed goes back to what the strength of the tie proposes.
      """
  )

  @Argument(help: "The person: their key, profile address or whole name. Without one, all are listed.")
  var person: String?

  @Argument(help: "The rhythm.")
  var rhythm: String?

  @Flag(name: .long, help: "Say what would be set, and set nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard person == nil || rhythm != nil else {
      throw ValidationError(
        "Say the rhythm as well, such as monthly; `wellmet touch cadence` lists what holds."
      )
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      guard let person, let rhythm else { return try list(workspace) }
      let entry = try workspace.person(named: person)
      let days = rhythm == "proposed" ? nil : Cadence.days(from: rhythm)
      guard days != nil || rhythm == "proposed" else { throw TouchError.noSuchRhythm(rhythm) }
      let before = try workspace.setCadence(days, of: [entry.key], dryRun: dryRun, by: decidedOnCommandLine)
      let words = days.map { Cadence.words($0 == 0 ? nil : $0) } ?? "as proposed"
      if options.json {
        try JSONOutput.print(
          CadenceSetPayload(person: entry.key.rawValue, days: days, before: before.values.first ?? nil),
          notice: dryRun ? "Dry run: nothing was set." : nil
        )
      } else {
        Terminal.line(
          dryRun
            ? "Dry run: nothing is set. It would be, for \(entry.name): \(words)."
            : "\(entry.name): \(words)."
        )
      }
    }
  }

  private func list(_ workspace: Workspace) throws {
    let touches = try workspace.touchPlan().everybody.filter { $0.cadence != nil }
    if options.json {
      try JSONOutput.print(CadencesPayload(rhythms: touches.map(TouchPayload.init)))
    } else if touches.isEmpty {
      Terminal.line("Nobody has a rhythm yet. Import an archive first.")
    } else {
      Table.print(
        [["name", "rhythm", "by", "last", "due"]]
          + touches.map { touch in
            [
              touch.tie.name, touch.cadence?.words ?? "", touch.cadence?.source.rawValue ?? "",
              touch.last?.on.iso ?? "not known", touch.dueOn?.iso ?? "never",
            ]
          }
      )
    }
  }
}
