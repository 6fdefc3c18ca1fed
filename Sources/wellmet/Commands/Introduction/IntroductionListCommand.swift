import ArgumentParser
import Vetting
import Workflows

/// Lists introductions.
struct IntroductionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List introductions, the newest first, with how they stand."
  )

  @Flag(name: .long, help: "Also those that are over.")
  var all = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let records = try workspace.introductions().filter { all || $0.introduction.state != .ended }
      if options.json {
        try JSONOutput.print(IntroductionListPayload(records, today: workspace.today))
      } else if records.isEmpty {
        Terminal.line(
          all
            ? "No introduction was asked for." : "No introduction is open. `--all` lists those that are over."
        )
      } else {
        Table.print([["number", "asked", "state", "what", "next"]] + records.map(IntroductionText.row))
      }
    }
  }
}

/// Prints what introductions came to.
struct IntroductionLedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "What introductions came to: asked for, made, declined, and who gives back."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let ledger = try options.open().introductionLedger()
      if options.json {
        try JSONOutput.print(IntroductionLedgerPayload(ledger))
      } else {
        IntroductionText.print(ledger)
      }
    }
  }
}
