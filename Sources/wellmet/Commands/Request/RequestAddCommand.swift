import ArgumentParser
import Vetting
import Workflows

/// Takes a request that is newer than the export.
struct RequestAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Vet a request that is newer than your export: type or paste what you see."
  )

  @Option(name: .long, help: "The name as LinkedIn shows it.")
  var name: String

  @Option(name: .long, help: "The address of the profile.")
  var profile = ""

  @Option(name: .long, help: "The headline below the name.")
  var headline = ""

  @Option(name: .long, help: "The note sent with the request; «-» reads it from standard input.")
  var note = ""

  @Flag(name: .long, help: "Judge it, and keep nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let text = note == "-" ? StandardInput.text(upTo: 65_536) : note
      let stored = try options.open(dryRun: dryRun).addRequest(
        name: name,
        profileURL: profile,
        headline: headline,
        note: text,
        dryRun: dryRun
      )
      if options.json {
        try JSONOutput.print(RequestPayload(stored), notice: dryRun ? "Dry run: nothing was kept." : nil)
      } else {
        RequestText.print(stored)
      }
    }
  }
}

extension Recommendation: ExpressibleByArgument {}
