import ArgumentParser
import WebApp
import Workflows

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
