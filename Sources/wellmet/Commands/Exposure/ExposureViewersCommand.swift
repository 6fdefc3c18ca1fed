import ArgumentParser
import Vetting
import Workflows

/// Whom the user would rather not have look.
struct ExposureViewersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viewers",
    abstract: "Risky viewers: competitors, a former employer, clients of clients, as you name them.",
    subcommands: [
      ExposureViewersListCommand.self, ExposureViewersAddCommand.self, ExposureViewersRemoveCommand.self,
    ],
    defaultSubcommand: ExposureViewersListCommand.self
  )
}

/// Lists them, counted among the connections.
struct ExposureViewersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List them, with how many connections each fits, before and after what you decided."
  )

  @Flag(name: .long, help: "Also the connections whom each fits.")
  var people = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let counted = try options.open().countedRiskyViewers()
      if options.json {
        try JSONOutput.print(RiskyViewersPayload(counted, people: true))
      } else {
        ExposureText.print(counted.each, people: people)
      }
    }
  }
}

/// Names one.
struct ExposureViewersAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Name a company, a role or a person who should rather not see your network."
  )

  @Option(name: .long, help: "Everybody who is at this company, with or without its legal form.")
  var company: String?

  @Option(name: .long, help: "Everybody whose position holds these words.")
  var role: String?

  @Option(name: .long, help: "One person: their key, profile address or whole name.")
  var person: String?

  @Option(name: .long, help: "Why, for yourself.")
  var reason = ""

  @Flag(name: .long, help: "Say whom it would fit, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard [company, role, person].compactMap({ $0 }).count == 1 else {
      throw ValidationError("Name one of --company, --role and --person.")
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let (kind, text): (RiskyViewer.Kind, String) =
        if let company {
          (.company, company)
        } else if let role {
          (.role, role)
        } else {
          (.person, person ?? "")
        }
      let viewer = try workspace.addRiskyViewer(
        kind,
        text,
        reason: reason,
        dryRun: dryRun,
        by: decidedOnCommandLine
      )
      let count = try workspace.counted(viewer)
      if options.json {
        try JSONOutput.print(
          RiskyViewersPayload.Viewer(count, people: true),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      } else {
        if dryRun { Terminal.line("Dry run: nothing is noted. It would fit these:") }
        ExposureText.print([count], people: true)
      }
    }
  }
}

/// Takes one off.
struct ExposureViewersRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Name one of them no more."
  )

  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @Flag(name: .long, help: "Say who would be taken off, and change nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let viewer = try workspace.removeRiskyViewer(number, dryRun: dryRun, by: decidedOnCommandLine)
      if options.json {
        try JSONOutput.print(
          RiskyViewersPayload.Viewer(try workspace.counted(viewer), people: false),
          notice: dryRun ? "Dry run: nothing was changed." : nil
        )
      } else {
        Terminal.line(
          dryRun ? "Dry run: this one would be taken off: \(viewer.name)" : "Named no more: \(viewer.name)"
        )
      }
    }
  }
}
