import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization
import Workflows

/// The pages, served on the loopback addresses.
package struct WebApp: Sendable {
  /// More connections at once than any browser opens; the next ones wait.
  private static let connectionsAllowed = 512

  let opened: OpenWorkspace
  let settings: WebSettings

  /// The pages of the workspace that is shown.
  package init(_ opened: OpenWorkspace, settings: WebSettings) {
    self.opened = opened
    self.settings = settings
  }

  /// Serves until the program is asked to end (SIGINT, SIGTERM) or the task is cancelled.
  ///
  /// `onReady` is called once, when every address answers. Throws `ServeError`.
  package func run(onReady: @escaping @Sendable (ReadyServer) -> Void) async throws {
    let port = try LoopbackPort(settings.port)
    let gate = Guard(host: "\(settings.hostName):\(port.number)")
    let signIn = SignIn(now: settings.now, random: settings.random)
    let ready = ReadyServer(port: port.number, address: "http://\(gate.host)") {
      "http://\(gate.host)/sign-in/\(signIn.mint())"
    }
    let uploads = Uploads(folder: opened.current.folder.uploads, limit: settings.uploadLimit)
    uploads.empty()
    let routes = Routes(
      opened: opened,
      settings: settings,
      gate: gate,
      signIn: signIn,
      imports: ImportDesk(uploads: uploads)
    )
    let router = routes.router()
    let waiting = Mutex(port.hasIPv6 ? 2 : 1)
    let answered: @Sendable () -> Void = {
      let isLast = waiting.withLock { count in
        count -= 1
        return count == 0
      }
      if isLast { onReady(ready) }
    }
    var app = application(router, host: "127.0.0.1", port: port.number, answered)
    if port.hasIPv6 { app.addServices(application(router, host: "::1", port: port.number, answered)) }
    do {
      try await app.runService()
    } catch {
      // Somebody took the port since it was looked at.
      _ = try LoopbackPort(port.number)
      throw error
    }
  }

  private func application(
    _ router: Router<BasicRequestContext>,
    host: String,
    port: Int,
    _ answered: @escaping @Sendable () -> Void
  ) -> Application<RouterResponder<BasicRequestContext>> {
    var logger = Logger(label: "wellmet.pages")
    // Hummingbird calls a cancelled connection an error; what fails on a page is logged by the error page.
    logger.logLevel = .critical
    return Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: .seconds(Int64(settings.idleSeconds)))),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(WebApp.connectionsAllowed)
      ),
      onServerRunning: { _ in answered() },
      logger: logger
    )
  }
}
