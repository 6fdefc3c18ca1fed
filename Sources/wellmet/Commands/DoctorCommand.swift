import ArgumentParser
import Workflows

/// Checks folder and database.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the workspace: one line per check, each with its mend."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let checks = try options.open().health()
      if options.json {
        struct Check: Encodable {
          let name: String
          let isFine: Bool
          let finding: String
          let mend: String?
        }
        struct Payload: Encodable { let checks: [Check] }
        try JSONOutput.print(
          Payload(
            checks: checks.map {
              Check(name: $0.name, isFine: $0.isFine, finding: $0.finding, mend: $0.mend)
            }
          )
        )
      } else {
        for check in checks {
          let mend = check.mend.map { " \($0)" } ?? ""
          Terminal.line(
            "\(check.isFine ? "fine" : "MEND")  \(check.name): \(check.finding)\(check.isFine ? "" : mend)"
          )
        }
      }
      if checks.contains(where: { !$0.isFine }) { throw ToldFailure(code: .nothingMatched) }
    }
  }
}

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
      let workspace = try options.open()
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
