import ArgumentParser
import Vetting
import Workflows

/// The policy: show, check, evaluate and backtest.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Your own weights and thresholds, in a file that you may edit.",
    subcommands: [
      PolicyShowCommand.self, PolicyEditCommand.self, PolicyCheckCommand.self, PolicyEvaluateCommand.self,
      PolicyBacktestCommand.self,
    ]
  )
}
