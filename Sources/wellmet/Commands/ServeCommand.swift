import ArgumentParser
import WebApp
import Workflows

/// Serves the pages of the workspace on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the pages on this machine's own address and open the browser.",
    discussion: "Only this machine can reach them, and only a browser that was opened with the sign-in link."
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var serving: ServingOptions

  func run() async throws {
    try await reporting(json: options.json) {
      try await serving.serve(try options.open(), own: options.folder, sample: options.sampleFolder)
    }
  }
}
