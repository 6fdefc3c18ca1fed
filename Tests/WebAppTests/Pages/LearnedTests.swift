import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

@Suite struct LearnedPageTests {
  private let note = "I build a platform for procurement"

  private func answered(_ count: Int, _ text: String) -> [AnsweredNote] {
    (0..<count).map { index in
      AnsweredNote(
        request: Request.ID(rawValue: "r-\(index)"),
        name: "Sender Number\(index)",
        slug: nil,
        note: index % 2 == 0 ? text : "I bind books by the river",
        label: index % 2 == 0 ? .declined : .accepted
      )
    }
  }

  @Test func `a mark is set, shown and taken back without a script`() async throws {
    let store = FakeStore([stored("r-one", "Greta Lind", note: note), stored("r-two", "Tom Blank")])
    try await TestServer.run(store) { server in
      let before = try await server.get("/requests/r-one")
      #expect(before.body.contains("This is a pitch") && before.body.contains("This was written for me"))
      let set = try await server.post("/requests/r-one/mark", "mark=pitch&q=talk&only=meet")
      #expect(set.status == 303)
      #expect(set.header("location") == "/requests/r-one?q=talk&only=meet")
      let after = try await server.get("/requests/r-one")
      #expect(after.body.contains("You marked it: <strong>a pitch</strong>."))
      #expect(!after.body.contains("This is a pitch"))
      #expect(try await server.post("/requests/r-one/mark", "mark=none").status == 303)
      #expect(store.marks.map(\.mark) == [.pitch, nil])
      #expect(try await server.get("/requests/r-one").body.contains("This is a pitch"))
      #expect(try await server.get("/requests/r-two").body.contains("This is a pitch") == false)
    }
  }

  @Test func `what is no mark is refused`() async throws {
    let store = FakeStore([stored("r-one", "Greta Lind", note: note)])
    try await TestServer.run(store) { server in
      let refused = try await server.post("/requests/r-one/mark", "mark=perhaps")
      #expect(refused.status == 400)
      #expect(try await server.post("/requests/r-one/mark", "").status == 400)
      #expect(try await server.post("/requests/r-none/mark", "mark=pitch").status == 404)
      #expect(store.marks.isEmpty)
    }
  }

  @Test func `without answers the page says so`() async throws {
    try await TestServer.run(FakeStore()) { server in
      let page = try await server.get("/learned")
      #expect(page.body.contains("Nothing yet: it learns from your answers."))
    }
  }

  @Test func `the page shows words, and they are only ever text`() async throws {
    let store = FakeStore()
    store.set(answered: answered(30, "I build a platform <script>alert(1)</script>"))
    try await TestServer.run(store) { server in
      let page = try await server.get("/learned")
      #expect(page.body.contains("Learned from 30 notes that you answered or marked: 15 wanted, 15 not."))
      #expect(page.body.contains("<bdi>platform</bdi>") && page.body.contains("<bdi>river</bdi>"))
      #expect(page.body.contains("in 15 notes"))
      #expect(!page.body.contains("<script>alert"))
    }
  }

  @Test func `its finding leads to the page`() async throws {
    var verdict = Verdict.plain
    verdict.evidence = [
      Evidence(symbol: "learned", direction: .opposes, points: 0.4, words: "From your answers")
    ]
    let store = FakeStore([stored("r-one", "Greta Lind", note: note, verdict: verdict)])
    try await TestServer.run(store) { server in
      let page = try await server.get("/requests/r-one")
      #expect(page.body.contains("<a href=\"/learned\">What Wellmet learned from you</a>"))
    }
  }
}
