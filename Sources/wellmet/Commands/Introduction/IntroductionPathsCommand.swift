import ArgumentParser
import Vetting
import Workflows

/// Lists who could introduce the user to somebody.
struct IntroductionPathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Who of your connections could introduce you to a person, a company or a role.",
    discussion: """
      Ranked by how well you know them and what links them. An export holds no ties among others: a link is a reason to \
      ask whether they know each other, and no more.
      """
  )

  @Argument(help: "A person, a company or a role.")
  var goal: [String]

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let found = try options.open().introductionPaths(to: goal.joined(separator: " "))
      if options.json {
        try JSONOutput.print(IntroductionPathsPayload(found))
      } else {
        IntroductionText.print(found)
      }
      guard !found.paths.isEmpty || found.isDirect else { throw ExitCode(1) }
    }
  }
}

/// Lists what was found in messages, or sets it aside.
struct IntroductionFoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "found",
    abstract:
      "List messages of the last months that ask for an introduction; nothing is taken for one by itself.",
    discussion: "Take one over with `wellmet introduction ask --found NAME`."
  )

  @Option(name: .long, help: "Set one aside, by its name, so that it is not proposed again.")
  var setAside: String?

  @Option(name: .long, help: "Propose one again that was set aside, by its name.")
  var proposeAgain: String?

  @Flag(name: .long, help: "Say whether that can be done, and change nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      if let setAside { try workspace.setAside(setAside, dryRun: dryRun, by: decidedOnCommandLine) }
      if let proposeAgain {
        try workspace.setAside(proposeAgain, false, dryRun: dryRun, by: decidedOnCommandLine)
      }
      if dryRun, !options.json { Terminal.line("Dry run: nothing is changed. It can be done.") }
      let asks = try workspace.foundAsks()
      if options.json { return try JSONOutput.print(FoundAsksPayload(asks)) }
      if asks.isEmpty {
        Terminal.line("No message asks for an introduction that you have not noted or set aside.")
      }
      for ask in asks { IntroductionText.print(ask, in: workspace.zone()) }
    }
  }
}
