import ArgumentParser
import Vetting
import Workflows

/// Lists the actions.
struct WorklistListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is to be clicked, day by day."
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Ended and confirmed ones too. With --json they are always there.")
  var all = false

  func run() throws {
    try reporting(json: options.json) {
      let actions = try options.open().worklist()
      if options.json {
        try JSONOutput.print(WorklistPayload(actions))
        return
      }
      let shown = actions.filter { all || $0.isOpen }
      guard !shown.isEmpty else {
        Terminal.line("Nothing is to be clicked.")
        return
      }
      Table.print(
        [["number", "day", "click", "name", "profile"]]
          + shown.map { action in
            [
              action.id.rawValue, action.isOpen ? action.plannedOn.iso : action.ending,
              action.kind.button, action.name, action.slug?.profileURL ?? "",
            ]
          }
      )
    }
  }
}
