import Foundation
import WebTesting
import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

private func digest(_ store: FakeStore, _ id: String) throws -> String {
  try #require(try store.request(Request.ID(rawValue: id))).request.substance.digest
}

@Suite struct RequestsTests {
  private let three = [
    stored("r-one", "Greta Lind", note: "Thank you for the talk"),
    stored("r-two", "Pia Push", note: "Grab a slot"),
    stored("r-three", "Tom Blank"),
  ]

  @Test func `decide, the next one comes, undo brings it back`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let first = try await server.get("/requests")
      #expect(first.body.contains("<h1 dir=\"auto\"><bdi>Greta Lind</bdi></h1>"))
      #expect(first.body.contains("3 to answer, about 2 minutes") && first.body.contains("1 of 3"))
      let seen = try digest(store, "r-one")
      #expect(first.body.contains("value=\"\(seen)\""))

      let decided = try await server.post(
        "/requests/r-one/answer",
        "choice=accept&seen=\(seen)&next=r-two&q=&only="
      )
      #expect(decided.status == 303)
      let next = try #require(decided.header("location"))
      #expect(next == "/requests/r-two?done=1-1")
      let page = try await server.get(next)
      #expect(page.body.contains("<h1 dir=\"auto\"><bdi>Pia Push</bdi></h1>"))
      #expect(page.body.contains("Accepted: <bdi>Greta Lind</bdi>."))

      let undone = try await server.post("/undo", "first=1&last=1")
      #expect(undone.header("location") == "/requests/r-one?undone=1-1")
      let back = try await server.get("/requests/r-one?undone=1-1")
      #expect(back.body.contains("Taken back: <bdi>Greta Lind</bdi>."))
      #expect(store.journal.first?.undoneAt != nil)
    }
  }

  @Test func `z without a toast takes back the last step`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let seen = try digest(store, "r-three")
      _ = try await server.post("/requests/r-three/answer", "choice=ignore&seen=\(seen)&next=")
      #expect(try await server.get("/requests").body.contains("Undo the last answer"))
      #expect(try await server.post("/undo", "").header("location") == "/requests/r-three?undone=1-1")
      #expect(try await server.post("/undo", "").status == 409)
    }
  }

  @Test func `a meet needs a day that is not past`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let seen = try digest(store, "r-one")
      let form = "choice=meet&seen=\(seen)&next=r-two"
      #expect(try await server.post("/requests/r-one/answer", form).status == 422)
      #expect(try await server.post("/requests/r-one/answer", form + "&deadline=2026-02-31").status == 422)
      #expect(try await server.post("/requests/r-one/answer", form + "&deadline=2020-01-01").status == 422)
      #expect(store.journal.isEmpty)
      #expect(try await server.post("/requests/r-one/answer", form + "&deadline=2026-12-01").status == 303)
      #expect(store.journal.first?.deadline == Day(iso: "2026-12-01"))
    }
  }

  @Test func `an answer to what was not seen is refused`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let answer = try await server.post("/requests/r-one/answer", "choice=accept&seen=0000000000000000")
      #expect(answer.status == 409 && answer.body.contains("Nothing was decided"))
      #expect(try await server.post("/requests/r-none/answer", "choice=accept&seen=0").status == 404)
      #expect(try await server.post("/requests/r-one/answer", "choice=perhaps&seen=0").status == 400)
      #expect(store.journal.isEmpty)
    }
  }

  @Test func `several are answered only after a page that names the number`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let ask = try await server.get("/selection?id=r-one&id=r-two&choice=decline")
      #expect(ask.body.contains("Decline 2 requests?") && store.journal.isEmpty)
      let form = try "choice=decline&ids=r-one+r-two&seen=\(digest(store, "r-one"))+\(digest(store, "r-two"))"
      let done = try await server.post("/selection", form)
      #expect(done.header("location") == "/requests?done=1-2")
      #expect(try await server.get("/requests?done=1-2").body.contains("Declined: 2 requests."))
      _ = try await server.post("/undo", "first=1&last=2")
      #expect(store.journal.allSatisfy { $0.undoneAt != nil })
      #expect(try await server.get("/selection?choice=decline").body.contains("No request is ticked"))
      #expect(try await server.post("/selection", "choice=decline&ids=r-one").status == 400)
    }
  }

  @Test func `a search and a filter go along with the answer`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let page = try await server.get("/requests?q=slot")
      #expect(page.body.contains("<bdi>Pia Push</bdi></h1>") && page.body.contains("value=\"slot\""))
      #expect(try await server.get("/requests?q=nobody").body.contains("No request matches"))
      let seen = try digest(store, "r-two")
      let done = try await server.post(
        "/requests/r-two/answer",
        "choice=decline&seen=\(seen)&q=a%26b&only=ignore"
      )
      #expect(done.header("location") == "/requests?q=a%26b&only=ignore&done=1-1")
    }
  }

  @Test func `a request typed in is kept, and what was wrong is said beside what was typed`() async throws {
    let store = FakeStore()
    try await TestServer.run(store) { server in
      let wrong = try await server.post(
        "/request/new",
        "name=&address=&headline=Head+of+%3CThings%3E&note=hello"
      )
      #expect(wrong.status == 422 && wrong.body.contains("needs the name"))
      #expect(
        wrong.body.contains("value=\"Head of &lt;Things&gt;\"") && wrong.body.contains(">hello</textarea>")
      )
      let right = try await server.post(
        "/request/new",
        "name=Ada+Marlow&address=linkedin.com%2Fin%2Fada&headline=&note="
      )
      let path = try #require(right.header("location"))
      #expect(right.status == 303 && path.hasPrefix("/requests/r-"))
      #expect(try await server.get(path).body.contains("https://www.linkedin.com/in/ada"))
    }
  }

  @Test func `what is seen on a profile is kept`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let kept = try await server.post("/requests/r-one/profile", "headline=Judge&company=Court&school=")
      #expect(kept.header("location") == "/requests/r-one")
      #expect(try await server.get("/requests/r-one").body.contains("<bdi>Judge</bdi>, <bdi>Court</bdi>"))
    }
  }

  @Test func `single keys can be switched off`() async throws {
    try await TestServer.run(FakeStore(three)) { server in
      let with = try await server.get("/requests")
      #expect(with.body.contains("<body data-does=\"shortcuts\">"))
      let set = try await server.post("/settings/shortcuts", "on=no")
      #expect(set.header("location") == "/how-it-works#settings")
      let without = try await server.get("/requests")
      #expect(without.body.contains("<body>"))
    }
  }

  @Test func `the work list ends, and takes back how it ended`() async throws {
    let store = FakeStore(three)
    try await TestServer.run(store) { server in
      let seen = try digest(store, "r-two")
      _ = try await server.post("/requests/r-two/answer", "choice=decline&seen=\(seen)")
      #expect(try await server.get("/worklist").body.contains("Click Ignore for"))
      let done = try await server.post("/worklist/1", "outcome=done")
      #expect(done.status == 303)
      #expect(done.header("location") == "/worklist?ended=1")
      let said = try await server.get("/worklist?ended=1").body
      #expect(
        said.contains("Everything is done") && said.contains("Done: ") && said.contains("data-key=\"z\"")
      )
      #expect(!(try await server.get("/worklist?ended=2").body.contains("data-key=\"z\"")))
      #expect(try await server.post("/worklist/1", "outcome=open").status == 303)
      #expect(try await server.get("/worklist").body.contains("1 click to make"))
      #expect(try await server.post("/worklist/1", "outcome=perhaps").status == 400)
      let decided = try await server.get("/decided").body
      #expect(decided.contains("Your own choice: Wellmet recommended"))
    }
  }
}
