import ArgumentParser
import Vetting
import Workflows

/// Notes the kind no.
struct IntroductionDeclineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: "Note that you said no to whoever asked.",
    discussion: "`wellmet introduction draft NUMBER --kind decline-introduction` has words for it."
  )

  @OptionGroup var target: IntroductionTarget

  @Option(name: .long, help: "Why, for yourself.")
  var reason = ""

  func run() throws { try target.take(.declined, in: self, words: reason) }
}

/// Takes an introduction back before it came about.
struct IntroductionWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Call it off, at any time before they are introduced."
  )

  @OptionGroup var target: IntroductionTarget

  @Option(name: .long, help: "Why, for yourself.")
  var reason = ""

  func run() throws { try target.take(.withdrawn, in: self, words: reason) }
}

/// Takes the last step back.
struct IntroductionUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last step back; where none was taken, the introduction itself."
  )

  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @Flag(name: .long, help: "Say what would be taken back, and change nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let id = Introduction.ID(rawValue: number)
      let before = try workspace.introduction(id)
      let what = before.steps.last.map { before.words($0) } ?? "\(before.title)"
      let after = dryRun ? before : try workspace.undoIntroduction(id, by: decidedOnCommandLine)
      if options.json {
        return try JSONOutput.print(
          IntroductionListPayload(after.map { [$0] } ?? [], today: workspace.today),
          notice: dryRun ? "Dry run: nothing was taken back." : nil
        )
      }
      Terminal.line(dryRun ? "Dry run: this would be taken back: \(what)" : "Taken back: \(what)")
      if let after { IntroductionText.print(after) }
    }
  }
}
