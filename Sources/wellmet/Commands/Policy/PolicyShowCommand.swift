import ArgumentParser
import Vetting
import Workflows

/// Prints the policy file.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the policy, and where its file is; or what was learned from your answers."
  )

  @Option(help: ArgumentHelp("Print a preset instead: guarded, open-door or strict.", valueName: "name"))
  var preset: Policy.Preset?

  @Flag(name: .long, help: "What Wellmet learned from your answers and marks, instead of the policy.")
  var learned = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      if learned {
        let report = try workspace.learned()
        if options.json { return try JSONOutput.print(LearnedPayload(report)) }
        for line in report.lines { Terminal.line(line) }
        return
      }
      if let preset {
        if options.json {
          try JSONOutput.print(PolicyPayload(preset.policy, path: nil))
        } else {
          Terminal.lines(PolicyText.written(preset.policy, basedOn: preset, ruleset: .current))
        }
      } else if options.json {
        try JSONOutput.print(PolicyPayload(try workspace.policy(), path: workspace.folder.policy))
      } else {
        Terminal.line("# \(workspace.folder.policy)")
        Terminal.lines(try workspace.policyText())
      }
    }
  }
}

extension Policy.Preset: ExpressibleByArgument {
  /// The preset of a name as it is typed, words joined in any way.
  init?(argument: String) { self.init(named: argument) }

  /// The names as they are typed without quotation marks.
  static var allValueStrings: [String] { ["guarded", "open-door", "strict"] }
}
