import Foundation
package import WebApp
import Workflows

/// The pages of a workspace on a free port, and a browser that is signed in.
package struct ServedPages: Sendable {
  /// The server.
  package let ready: ReadyServer
  /// The session's cookie, as a browser sends it.
  package let cookie: String

  /// The name and port that the server answers to.
  package var host: String { "wellmet.localhost:\(ready.port)" }

  /// The server did not start, or did not let the browser in.
  package struct NotServed: Error {}

  /// Starts a server, signs in, runs the body, ends the server.
  package static func run(
    _ opened: OpenWorkspace,
    settings: WebSettings = WebSettings(port: 0),
    _ body: (ServedPages) async throws -> Void
  ) async throws {
    let app = WebApp(opened, settings: settings)
    let (starts, started) = AsyncStream.makeStream(of: ReadyServer.self)
    let running = Task {
      // A server that does not start ends the wait for it.
      defer { started.finish() }
      try await app.run { started.yield($0) }
    }
    defer { running.cancel() }
    var iterator = starts.makeAsyncIterator()
    guard let ready = await iterator.next() else {
      try await running.value
      throw NotServed()
    }
    let link = ready.makeSignInLink()
    let answer = try await ServedPages(ready: ready, cookie: "").get(
      String(link.dropFirst(ready.address.count))
    )
    guard let cookie = answer.header("set-cookie")?.components(separatedBy: ";").first else {
      throw NotServed()
    }
    try await body(ServedPages(ready: ready, cookie: cookie))
  }

  /// Sends a request as a browser on our own page would, save what `headers` says otherwise.
  package func send(
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
    guard let answer = await Wire.exchange(port: ready.port, Array(head.utf8) + body) else {
      throw NotServed()
    }
    return answer
  }

  /// Reads a page.
  package func get(_ path: String) async throws -> WireAnswer { try await send("GET", path) }

  /// Sends a form.
  package func post(_ path: String, _ form: String) async throws -> WireAnswer {
    try await send("POST", path, body: Array(form.utf8))
  }
}
