import ArgumentParser
import Vetting
import Workflows

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
