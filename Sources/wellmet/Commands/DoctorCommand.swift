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
