import ArgumentParser
import Vetting
import Workflows

/// Prints give and take.
struct TouchGivingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "giving",
    abstract: "Give and take: what went to and fro, who would speak well of you, whom you might recommend."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let ledger = try options.open().givingLedger()
      if options.json {
        try JSONOutput.print(GivingPayload(ledger))
      } else {
        TouchText.print(ledger)
      }
    }
  }
}
