import ArgumentParser
import Vetting
import Workflows

/// What others get to see of the member on LinkedIn.
struct ExposureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exposure",
    abstract: "What others get to see of you on LinkedIn: settings, what is on file, and risky viewers.",
    discussion: """
      Wellmet reads no setting: it never signs in to LinkedIn. You look, and note what you found; after half a year \
      it asks you to look again.
      """,
    subcommands: [ExposureShowCommand.self, ExposureCheckCommand.self, ExposureViewersCommand.self],
    defaultSubcommand: ExposureShowCommand.self
  )
}

/// Prints who sees what, the settings with what is recommended, and what is on file.
struct ExposureShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show who sees what, each setting with what is recommended, and what is on file."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let report = try options.open().exposure()
      if options.json {
        try JSONOutput.print(ExposurePayload(report))
      } else {
        ExposureText.print(report)
      }
    }
  }
}
