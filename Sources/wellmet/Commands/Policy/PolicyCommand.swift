import ArgumentParser
import Vetting
import Workflows

/// The policy: show and check.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Your own weights and thresholds, in a file that you may edit.",
    subcommands: [PolicyShowCommand.self, PolicyCheckCommand.self]
  )
}

/// Prints the policy file.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the policy, and where its file is."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      if options.json {
        struct Payload: Encodable {
          let path: String
          let weights: [String: Double]
          let acceptFrom, declineFrom: Double
          let meetDays, actionsPerDay: Int
        }
        let policy = try workspace.policy()
        try JSONOutput.print(
          Payload(
            path: workspace.folder.policy,
            weights: policy.weights,
            acceptFrom: policy.acceptFrom,
            declineFrom: policy.declineFrom,
            meetDays: policy.meetDays,
            actionsPerDay: policy.actionsPerDay
          )
        )
      } else {
        Terminal.line("# \(workspace.folder.policy)")
        Terminal.lines(try workspace.policyText())
      }
    }
  }
}

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
          Terminal.line(
            "\(workspace.folder.policy)\(problem.line.map { ", line \($0)" } ?? ""): \(problem.message)"
          )
        }
      }
      if !problems.isEmpty { throw ToldFailure(code: .nothingMatched) }
    }
  }
}
