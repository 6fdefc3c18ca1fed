import Foundation
import Testing
import WebApp
import WebTesting
import Workflows

private let pages = [
  "/requests", "/requests/r-one", "/request/new", "/selection?choice=ignore&id=r-one", "/decided",
  "/worklist",
  "/import", "/how-it-works",
]

@Suite struct WebAppTests {
  @Test func `every answer carries the strict headers, errors and redirects too`() async throws {
    try await TestServer.run(FakeStore([stored("r-one", "Greta Lind")])) { server in
      let paths =
        pages + ["/", "/import/progress", "/nowhere", "/requests/r-none", "/sign-in/wrong", "/static/none"]
      for path in paths {
        let answer = try await server.get(path)
        #expect(
          answer.header("content-security-policy")?.hasPrefix("default-src 'none'; script-src 'self'") == true
        )
        for (name, value) in [
          ("cache-control", "no-store"), ("x-content-type-options", "nosniff"),
          ("referrer-policy", "no-referrer"),
          ("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin"),
        ] {
          #expect(answer.header(name) == value, "\(name) of \(path)")
        }
      }
      let refused = try await server.send("GET", "/requests", headers: [("Host", "evil.test")])
      #expect(refused.status == 421 && refused.header("content-security-policy") != nil)
    }
  }

  @Test func `every page answers, and HEAD answers like GET`() async throws {
    try await TestServer.run(FakeStore([stored("r-one", "Greta Lind")])) { server in
      for path in pages {
        #expect(try await server.get(path).status == 200, "\(path)")
        #expect(try await server.send("HEAD", path).status == 200, "\(path)")
        #expect(try await server.send("GET", path, headers: [("Cookie", "x=y")]).status == 401, "\(path)")
        #expect(try await server.send("GET", path, headers: [("Sec-Fetch-Site", "cross-site")]).status == 403)
        #expect(try await server.send("DELETE", path).status == 405)
        #expect(
          try await server.send("GET", path, headers: [("Host", server.host), ("Host", server.host)]).status
            == 400
        )
      }
      let missing = try await server.get("/nowhere")
      #expect(missing.status == 404)
    }
  }

  @Test func `the page names the stylesheet, the script and the icon by their content`() async throws {
    try await TestServer.run { server in
      let body = try await server.get("/requests").body
      for (ending, kind) in [(".css", "text/css"), (".js", "text/javascript"), (".svg", "image/svg+xml")] {
        let part = try #require(
          body.components(separatedBy: "\"").first { $0.hasPrefix("/static/") && $0.hasSuffix(ending) }
        )
        let file = try await server.send("GET", part, headers: [("Cookie", "x=y")])
        #expect(file.status == 200 && file.header("content-type")?.hasPrefix(kind) == true)
        #expect(file.header("cache-control") == "private, max-age=86400" && file.header("etag") != nil)
      }
      #expect(!body.contains("style=") && !body.contains("<style") && !body.contains(" on" + "click"))
    }
  }

  @Test func `a sign-in link works once, and a foreign opener gets a page that moves on`() async throws {
    try await TestServer.run { server in
      let link = server.ready.makeSignInLink()
      let path = String(link.dropFirst(server.ready.address.count))
      let first = try await server.send(
        "GET",
        path,
        headers: [("Cookie", "a=b"), ("Sec-Fetch-Site", "none")]
      )
      #expect(first.status == 303 && first.header("location") == "/today")
      let cookie = try #require(first.header("set-cookie"))
      #expect(
        cookie.hasPrefix("wellmet-\(server.ready.port)=")
          && cookie.hasSuffix("; HttpOnly; SameSite=Strict; Path=/")
      )
      #expect(try await server.send("GET", path, headers: [("Cookie", "a=b")]).status == 403)

      let second = String(server.ready.makeSignInLink().dropFirst(server.ready.address.count))
      let foreign = try await server.send("GET", second, headers: [("Sec-Fetch-Site", "cross-site")])
      #expect(
        foreign.status == 200 && foreign.body.contains("http-equiv=\"refresh\" content=\"0;url=/today\"")
      )
      #expect(foreign.header("set-cookie") != nil)
    }
  }

  @Test func `what is too large, of another kind or from nowhere changes nothing`() async throws {
    let store = FakeStore([stored("r-one", "Greta Lind")])
    try await TestServer.run(store, change: { $0.formLimit = 1_000 }) { server in
      let long = String(repeating: "a", count: 2_000)
      #expect(try await server.post("/requests/r-one/answer", "choice=accept&seen=\(long)").status == 413)
      let json = try await server.send(
        "POST",
        "/requests/r-one/answer",
        headers: [("Content-Type", "application/json")],
        body: Array("{}".utf8)
      )
      #expect(json.status == 415)
      let bare = try await server.send(
        "POST",
        "/undo",
        headers: [("Sec-Fetch-Site", "")].map { ("X-None", $0.1) } + [("Sec-Fetch-Site", "same-site")]
      )
      #expect(bare.status == 403)
      #expect(store.journal.isEmpty)
    }
  }

  @Test func `a connection that says only half of a request is closed`() async throws {
    try await TestServer.run(change: { $0.idleSeconds = 1 }) { server in
      let begun = ContinuousClock.now
      let answer = await Wire.exchange(port: server.ready.port, Array("GET / HTTP/1.1\r\nHost: ".utf8))
      #expect(answer == nil || answer?.status == 400)
      #expect(ContinuousClock.now - begun < .seconds(15))
      _ = try await server.get("/requests")
    }
  }

  @Test func `a port that somebody else has is named in a sentence`() async throws {
    try await TestServer.run { server in
      let workspace = Workspace(
        store: FakeStore(),
        folder: WorkspaceFolder(path: server.folder),
        now: { noon }
      )
      let second = WebApp(OpenWorkspace(workspace), settings: WebSettings(port: server.ready.port))
      await #expect(throws: ServeError.portInUse(server.ready.port)) { try await second.run { _ in } }
      #expect(ServeError.portInUse(1).sentence.contains("Port 1 is in use"))
    }
  }
}
