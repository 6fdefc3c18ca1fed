import ArgumentParser
import Foundation
import Vetting
import Workflows

/// Replays a policy over the user's own past.
struct PolicyBacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Replay a policy over your own past: pitches avoided, good people lost; nothing is kept.",
    discussion: """
      Each request ever imported, and each first message of a person who began, is judged by what was known before \
      it and by nothing later. Then it is looked up what became of them.
      """
  )

  @OptionGroup var choice: PolicyChoice

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Replay a second policy beside it: that in a file, or a preset by its name.",
      valueName: "file or preset"
    ),
    completion: .file(extensions: ["toml"])
  )
  var against: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      var policies = [try choice.read(options)]
      if let against { policies.append(try PolicyChoice.read(against, options)) }
      let backtest = try options.open(dryRun: true).backtest(policies.map(\.policy))
      if options.json {
        try JSONOutput.print(BacktestPayload(backtest, names: policies.map(\.name)))
      } else {
        Terminal.lines(BacktestText(backtest, names: policies.map(\.name)).report)
      }
    }
  }
}
