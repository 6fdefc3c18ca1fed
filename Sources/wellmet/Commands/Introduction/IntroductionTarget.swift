import ArgumentParser
import Vetting
import Workflows

/// Which introduction a command is about, and how to answer.
struct IntroductionTarget: ParsableArguments {
  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @Flag(name: .long, help: "Say what would be noted, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  /// Takes a step of it, and prints how it stands then.
  func take(
    _ event: IntroductionStep.Event,
    in command: some ParsableCommand,
    words: String = "",
    on day: Day? = nil
  ) throws {
    try command.reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let record = try workspace.take(
        event,
        of: Introduction.ID(rawValue: number),
        words: words,
        on: day,
        dryRun: dryRun,
        by: decidedOnCommandLine
      )
      if options.json {
        try JSONOutput.print(
          IntroductionPayload(record, today: workspace.today),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      } else {
        if dryRun { Terminal.line("Dry run: nothing is noted. It would then stand so:") }
        IntroductionText.print(record)
      }
    }
  }
}

extension Introduction.Side: ExpressibleByArgument {}
extension IntroductionOutcome.Result: ExpressibleByArgument {}
