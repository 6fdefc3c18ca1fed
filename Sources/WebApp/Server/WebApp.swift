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
  /// So many ports are tried where none is asked for.
  private static let choicesOfPort = 8

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
    // A port of our own choice may be taken between the look and the start; then another one does as well.
    var choices = settings.port == 0 ? WebApp.choicesOfPort : 1
    while true {
      let port = try LoopbackPort(settings.port)
      let waiting = Mutex(port.hasIPv6 ? 2 : 1)
      choices -= 1
      do {
        return try await serve(port) { ready in
          let isLast = waiting.withLock { count in
            count -= 1
            return count == 0
          }
          if isLast { onReady(ready) }
        }
      } catch {
        let wasReady = waiting.withLock { $0 == 0 }
        guard wasReady || choices == 0 || Task.isCancelled else { continue }
        // Says so where somebody holds the port now.
        if !wasReady { _ = try LoopbackPort(port.number) }
        throw error
      }
    }
  }

  /// Serves on a port; calls `answered` for each address that answers.
  private func serve(_ port: LoopbackPort, _ answered: @escaping @Sendable (ReadyServer) -> Void)
    async throws
  {
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
    var app = application(router, host: "127.0.0.1", port: port.number) { answered(ready) }
    if port.hasIPv6 {
      app.addServices(application(router, host: "::1", port: port.number) { answered(ready) })
    }
    try await app.runService()
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
