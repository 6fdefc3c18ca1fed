import ArgumentParser
import Workflows

/// Drops what is derived and makes it anew.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Drop everything derived (verdicts, indexes) and make it anew, with the same result."
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Say what would be made anew, and change nothing.")
  var dryRun = false

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      if !dryRun { try workspace.rebuild() }
      let count = try workspace.allRequests().count
      if options.json {
        struct Payload: Encodable { let requestsAssessed: Int }
        try JSONOutput.print(
          Payload(requestsAssessed: count),
          notice: dryRun ? "Dry run: nothing was changed." : nil
        )
      } else {
        Terminal.line(
          "\(dryRun ? "Would judge" : "Judged") \(count) \(count == 1 ? "request" : "requests") anew."
        )
      }
    }
  }
}
