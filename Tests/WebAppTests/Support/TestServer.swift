import Foundation
import WebApp
import WebTesting
import Workflows

/// A server on a free port, with a store in memory and a browser that is signed in.
struct TestServer: Sendable {
  let pages: ServedPages
  let store: FakeStore
  let folder: String

  var ready: ReadyServer { pages.ready }
  var cookie: String { pages.cookie }
  var host: String { pages.host }

  /// Starts a server, signs in, runs the body, ends the server.
  static func run(
    _ store: FakeStore = FakeStore(),
    change: (inout WebSettings) -> Void = { _ in },
    _ body: (TestServer) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/wellmet-web-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let workspace = Workspace(store: store, folder: WorkspaceFolder(path: folder), now: { noon })
    var settings = WebSettings(port: 0)
    change(&settings)
    try await ServedPages.run(OpenWorkspace(workspace), settings: settings) { pages in
      try await body(TestServer(pages: pages, store: store, folder: folder))
    }
  }

  /// Sends a request as a browser on our own page would, save what `headers` says otherwise.
  func send(
    _ method: String,
    _ path: String,
    headers: [(String, String)] = [],
    body: [UInt8] = []
  ) async throws -> WireAnswer {
    try await pages.send(method, path, headers: headers, body: body)
  }

  func get(_ path: String) async throws -> WireAnswer { try await pages.get(path) }

  func post(_ path: String, _ form: String) async throws -> WireAnswer { try await pages.post(path, form) }
}
