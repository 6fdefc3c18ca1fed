import Foundation
import Synchronization
import Testing
import Vetting
import WebApp
import Workflows

/// A server on a free port, with a store in memory and a browser that is signed in.
struct TestServer: Sendable {
  let ready: ReadyServer
  let store: FakeStore
  let cookie: String
  let folder: String

  var host: String { "wellmet.localhost:\(ready.port)" }

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
    let app = WebApp(OpenWorkspace(workspace), settings: settings)
    let (starts, started) = AsyncStream.makeStream(of: ReadyServer.self)
    let running = Task { try await app.run { started.yield($0) } }
    defer { running.cancel() }
    var iterator = starts.makeAsyncIterator()
    let ready = try #require(await iterator.next())
    let bare = TestServer(ready: ready, store: store, cookie: "", folder: folder)
    let link = ready.makeSignInLink()
    let answer = try await bare.get(String(link.dropFirst(ready.address.count)))
    let cookie = try #require(answer.header("set-cookie")?.components(separatedBy: ";").first)
    try await body(TestServer(ready: ready, store: store, cookie: cookie, folder: folder))
  }

  /// Sends a request as a browser on our own page would, save what `headers` says otherwise.
  func send(
    _ method: String,
    _ path: String,
    headers: [(String, String)] = [],
    body: [UInt8] = []
  ) async throws -> WireAnswer {
    var all = headers
    let names = Set(headers.map { $0.0.lowercased() })
    let usual = [
      ("Host", host), ("Sec-Fetch-Site", "same-origin"), ("Cookie", cookie), ("Connection", "close"),
      ("Content-Length", String(body.count)),
    ]
    all += usual.filter { !names.contains($0.0.lowercased()) && !$0.1.isEmpty }
    if method == "POST", !names.contains("content-type") {
      all.append(("Content-Type", "application/x-www-form-urlencoded"))
    }
    let head = "\(method) \(path) HTTP/1.1\r\n" + all.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
    return try #require(await Wire.exchange(port: ready.port, Array(head.utf8) + body))
  }

  func get(_ path: String) async throws -> WireAnswer { try await send("GET", path) }

  func post(_ path: String, _ form: String) async throws -> WireAnswer {
    try await send("POST", path, body: Array(form.utf8))
  }
}
