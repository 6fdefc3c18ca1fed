import ArgumentParser
import Vetting
import Workflows

/// Notes what came of an introduction.
struct IntroductionOutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "Note what came of it: you are asked after 30 days, and again after 90."
  )

  @OptionGroup var target: IntroductionTarget

  @Option(name: .long, help: "led (to something), spoke, nothing or bad.")
  var result: IntroductionOutcome.Result

  @Option(name: .long, help: "Who said thanks: requester, target or connector; may be given twice.")
  var thanks: [Introduction.Side] = []

  @Option(name: .long, help: "What came of it, in your words.")
  var words = ""

  @Option(name: .long, help: "The day. Default: today.", transform: Day.argument)
  var on: Day?

  func run() throws {
    try target.take(.outcome(IntroductionOutcome(result, thanks: thanks)), in: self, words: words, on: on)
  }
}
