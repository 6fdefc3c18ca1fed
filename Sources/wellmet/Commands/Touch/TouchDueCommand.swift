import ArgumentParser
import Vetting
import Workflows

/// Lists whom to be in touch with.
struct TouchDueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List whom to be in touch with this week, and why; --all lists everybody who is due."
  )

  @Flag(name: .long, help: "Also those who can wait.")
  var all = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let plan = try workspace.touchPlan()
      let shown = all ? plan.due : plan.thisWeek
      if options.json { return try JSONOutput.print(TouchDuePayload(plan, shown)) }
      if plan.due.isEmpty {
        return Terminal.line(
          plan.everybody.isEmpty ? "Nobody is here yet. Import an archive first." : "Nobody is due."
        )
      }
      if shown.isEmpty {
        Terminal.line("You have been in touch with as many people this week as you said you can.")
      }
      for touch in shown { TouchText.print(touch, today: workspace.today) }
      let rest = plan.due.count - shown.count
      if rest > 0 { Terminal.line("\(rest) more \(rest == 1 ? "is" : "are") due and can wait: --all.") }
    }
  }
}
