import ArgumentParser
import Vetting
import Workflows

/// Notes that the user asked a side.
struct IntroductionAskedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asked",
    abstract: "Note that you asked one side, or reminded them, in a message of your own."
  )

  @OptionGroup var target: IntroductionTarget

  @Option(name: .long, help: "requester, target or connector.")
  var side: Introduction.Side

  @Option(name: .long, help: "The day. Default: today.", transform: Day.argument)
  var on: Day?

  func run() throws { try target.take(.asked(side), in: self, on: on) }
}

/// Notes what a side answered.
struct IntroductionConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Note that one side said yes, or no, with their words."
  )

  @OptionGroup var target: IntroductionTarget

  @Option(name: .long, help: "requester, target or connector.")
  var side: Introduction.Side

  @Flag(name: .long, help: "They said no, or took their yes back.")
  var no = false

  @Option(name: .long, help: "What they said.")
  var words = ""

  @Option(name: .long, help: "The day. Default: today.", transform: Day.argument)
  var on: Day?

  func run() throws {
    try target.take(no ? .refused(side) : .consented(side), in: self, words: words, on: on)
  }
}
