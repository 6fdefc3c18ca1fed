import ArgumentParser
import Foundation
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

/// `wellmet` alone: the user's own workspace, or the sample network where there is none yet.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the app: your own workspace, or the sample network where there is none yet."
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var serving: ServingOptions

  func run() async throws {
    try await reporting(json: options.json) {
      if options.workspace != nil || FileManager.default.fileExists(atPath: options.folder.database) {
        try await serving.serve(try options.open(), own: options.folder, sample: options.sampleFolder)
      } else {
        Terminal.note("There is no workspace of yours yet: this is the sample network.")
        Terminal.note("Your own archive goes in with: wellmet import FILE, or on the Import page.")
        try await serving.serve(
          try DemoCommand.sample(in: options.sampleFolder),
          own: options.folder,
          sample: options.sampleFolder
        )
      }
    }
  }
}

/// How the pages are served.
struct ServingOptions: ParsableArguments {
  @Option(name: .long, help: "The port; any free one where not given.")
  var port: Int = 0

  @Flag(name: .customLong("no-open"), help: "Print the sign-in link, and do not open the browser.")
  var doNotOpen = false

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("A port lies between 1 and 65535.") }
  }

  /// Serves a workspace until it is interrupted; from its pages the user can turn to the other one.
  func serve(_ workspace: Workspace, own: WorkspaceFolder, sample: WorkspaceFolder) async throws {
    let opensBrowser = !doNotOpen
    let (own, sample) = (own, sample)
    let opened = OpenWorkspace(
      workspace,
      own: { try WorkspaceOptions.open(own) },
      sample: { try DemoCommand.sample(in: sample) }
    )
    let app = WebApp(opened, settings: WebSettings(port: port))
    do {
      try await app.run { server in
        Terminal.line("Open \(server.makeSignInLink())")
        Terminal.line("The link works once, within a minute. To stop: Control-C.")
        if opensBrowser { Browser.open(server.makeSignInLink(), in: workspace.folder) }
      }
    } catch let error as ServeError {
      throw Failure(status: .unavailable, code: "cannotServe", message: error.sentence, hint: "")
    }
  }
}
