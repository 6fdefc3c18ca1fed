import ArgumentParser
import Vetting
import Workflows

/// Prints the purpose, and what was read from it.
struct PurposeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print your purpose, and the terms that Wellmet reads from it."
  )

  @Flag(name: .long, help: "Print what you wrote earlier, too, newest first.")
  var history = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let held = try workspace.purpose()
      let earlier = history ? try workspace.purposeHistory() : []
      if options.json {
        try JSONOutput.print(PurposePayload(held, history: history ? earlier : nil))
        return
      }
      if let held {
        PurposeTextOutput.print(held)
      } else {
        Terminal.line("You have not written your purpose yet. `wellmet purpose edit` writes it.")
      }
      for written in earlier.dropFirst(held == nil ? 0 : 1) {
        Terminal.line()
        PurposeTextOutput.print(written, terms: false)
      }
    }
  }
}
