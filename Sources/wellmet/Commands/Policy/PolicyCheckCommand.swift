import ArgumentParser
import Vetting
import Workflows

/// Checks the policy file.
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the policy file; each problem with its line and what to do."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let problems = workspace.policyCheck()
      if options.json {
        struct Problem: Encodable {
          let line: Int?
          let message: String
        }
        struct Payload: Encodable {
          let path: String
          let problems: [Problem]
        }
        try JSONOutput.print(
          Payload(
            path: workspace.folder.policy,
            problems: problems.map { Problem(line: $0.line, message: $0.message) }
          )
        )
      } else if problems.isEmpty {
        Terminal.line("\(workspace.folder.policy) is fine.")
      } else {
        for problem in problems {
          Terminal.line(PolicyCheckCommand.words(problem, of: workspace.folder.policy))
        }
      }
      if !problems.isEmpty { throw ToldFailure(code: .nothingMatched) }
    }
  }

  /// A problem on one line, with its place.
  static func words(_ problem: PolicyProblem, of path: String) -> String {
    "\(path)\(problem.line.map { ", line \($0)" } ?? ""): \(problem.message)"
  }
}
