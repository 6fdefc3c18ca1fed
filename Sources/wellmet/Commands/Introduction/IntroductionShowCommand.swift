import ArgumentParser
import Vetting
import Workflows

/// Shows one introduction with what is recommended.
struct IntroductionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one introduction: what is recommended and why, and each step of it."
  )

  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let record = try workspace.introduction(Introduction.ID(rawValue: number))
      let (verdict, problem) = try IntroductionText.judged(record, workspace)
      if options.json {
        try JSONOutput.print(
          IntroductionPayload(record, verdict: verdict, today: workspace.today),
          notice: problem
        )
      } else {
        IntroductionText.print(record, verdict)
        if let problem { Terminal.line(problem) }
      }
    }
  }
}
