import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

struct PurposePageTests {
  @Test func `five questions, each with an example and what it is used for`() async throws {
    try await TestServer.run { server in
      let page = try await server.get("/purpose")
      #expect(page.status == 200)
      for part in PurposePart.allCases {
        for words in [part.question, part.example, part.use] {
          #expect(page.body.contains(words), "\(words)")
        }
      }
      #expect(!page.body.contains("Take back"))
    }
  }

  @Test func `what is sent is kept, and an old toast takes nothing back`() async throws {
    let store = FakeStore([stored("r-one", "Ann Other", headline: "Actuary")])
    try await TestServer.run(store) { server in
      let first = try await server.post("/purpose", "work=Pension+law&seeking=actuaries")
      #expect(first.status == 303 && first.header("location") == "/purpose?kept=1")
      let page = try await server.get("/purpose?kept=1")
      #expect(page.body.contains("Your purpose is kept.") && page.body.contains("actuaries</textarea>"))
      #expect(page.body.contains("the one open request"))
      _ = try await server.post("/purpose", "work=Pension+law")
      _ = try await server.post("/purpose/undo", "number=1")
      #expect(try store.purposes(limit: 9).count == 2)
      let back = try await server.post("/purpose/undo", "number=2")
      #expect(back.header("location") == "/purpose?back=3")
      #expect(
        try store.purposes(limit: 1).first?.purpose == Purpose(work: "Pension law", seeking: "actuaries")
      )
      #expect(try await server.get("/purpose?kept=1").body.contains("Your purpose is kept.") == false)
    }
  }

  @Test(arguments: ["", "work=+++", "seeking=" + String(repeating: "x", count: 501)])
  func `what cannot be kept comes back with what was typed`(form: String) async throws {
    let store = FakeStore()
    try await TestServer.run(store) { server in
      let answer = try await server.post("/purpose", form)
      #expect(answer.status == 422 && answer.body.contains("role=\"alert\""))
      if form.hasPrefix("seeking") { #expect(answer.body.contains("xxxxx</textarea>")) }
      #expect(try store.purposes(limit: 1).isEmpty)
    }
  }

  @Test func `the Requests page asks until it is answered or not wanted`() async throws {
    let ask = "In one sentence"
    let store = FakeStore([stored("r-one", "Ann Other")])
    try await TestServer.run(store) { server in
      #expect(try await server.get("/requests").body.contains(ask))
      _ = try await server.post("/purpose/not-now", "")
      #expect(try await server.get("/requests").body.contains(ask) == false)
    }
    try await TestServer.run(FakeStore()) { server in
      let page = try await server.get("/requests")
      #expect(!page.body.contains(ask))
    }
    let other = FakeStore([stored("r-one", "Ann Other")])
    try await TestServer.run(other) { server in
      let kept = try await server.post("/purpose/first", "seeking=actuaries")
      #expect(kept.header("location") == "/requests?kept=1")
      let page = try await server.get("/requests?kept=1")
      #expect(page.body.contains("Your purpose is kept.") && !page.body.contains(ask))
    }
  }
}
