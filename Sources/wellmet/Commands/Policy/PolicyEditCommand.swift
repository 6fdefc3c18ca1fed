import ArgumentParser
import Vetting
import Workflows

/// Opens the policy file, or writes a preset into it.
struct PolicyEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Open the policy file in your editor and check it afterwards; or put a preset into it.",
    discussion: """
      The editor is that of VISUAL or EDITOR. With --preset no editor opens: your own comments and habits stay, and the \
      former file is kept beside it as policy.toml.before.
      """
  )

  @Option(help: ArgumentHelp("Put a preset into the file: guarded, open-door or strict.", valueName: "name"))
  var preset: Policy.Preset?

  @Flag(name: .long, help: "With --preset: say what would change, and write nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if dryRun, preset == nil { throw ValidationError("--dry-run goes with --preset only.") }
    if options.json, preset == nil { throw ValidationError("--json goes with --preset only.") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      if let preset { return try put(preset, workspace) }
      let file = workspace.policyFile
      _ = try file.writeDefaultsIfAbsent()
      guard try Editor.open(file.path) else {
        throw Failure(
          status: .nothingMatched,
          code: "editorFailed",
          message: "The editor ended with an error. The policy is as the editor left it.",
          hint: "wellmet policy check says whether it can be used."
        )
      }
      let problems = workspace.policyCheck()
      for problem in problems { Terminal.line(PolicyCheckCommand.words(problem, of: file.path)) }
      guard problems.isEmpty else {
        Terminal.line("Until this is mended nothing is judged: wellmet policy edit.")
        throw ToldFailure(code: .nothingMatched)
      }
      Terminal.line("\(file.path) is fine.")
    }
  }

  private func put(_ preset: Policy.Preset, _ workspace: Workspace) throws {
    let file = workspace.policyFile
    var policy = preset.policy
    var trial: PolicyTrial?
    if workspace.policyCheck().isEmpty {
      policy = policy.withHabits(of: try workspace.policy())
      trial = try workspace.tryPolicy(policy)
      if !dryRun {
        _ = try workspace.savePolicy(PolicyStatement(policy: policy, preset: preset), seeing: nil)
      }
    } else if !dryRun {
      _ = try file.write(preset)
    }
    if options.json {
      return try JSONOutput.print(PolicyTrialPayload(policy, trial, path: file.path, isDryRun: dryRun))
    }
    Terminal.line("\(preset.title): \(preset.explanation)")
    if let trial { Terminal.lines(PolicyTrialText.lines(trial).joined(separator: "\n")) }
    Terminal.line(
      dryRun
        ? "Nothing was written."
        : "\(file.path) is written; what it said before is kept in \(file.formerPath)."
    )
  }
}
