import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

struct ExposurePageTests {
  private func fake(_ viewers: [RiskyViewer] = []) -> FakeStore {
    let store = FakeStore([stored("r-one", "Ann Other", company: "Rival AG")])
    store.set(
      exposure: FakeExposure(
        viewers: viewers.map { RiskyViewer.Entry(viewer: $0, isSet: true) },
        candidates: [
          RiskyViewers.Candidate(
            key: Person.Key(rawValue: "p-1"),
            name: "Cy Bee",
            company: "Rival",
            position: "Partner",
            isLeaving: true
          ),
          RiskyViewers.Candidate(
            key: Person.Key(rawValue: "p-2"),
            name: "Di Cee",
            company: "Rival Ltd",
            position: "Partner",
            isLeaving: false
          ),
        ]
      )
    )
    return store
  }

  private let rival = RiskyViewer(
    id: 1,
    kind: .company,
    value: "rival",
    name: "Rival",
    reason: "they poach"
  )

  @Test func `three columns of words, every setting with its way, its default and what is recommended`()
    async throws
  {
    try await TestServer.run(fake()) { server in
      let page = try await server.get("/exposure")
      #expect(page.status == 200)
      for viewer in ExposureViewer.allCases { #expect(page.body.contains(viewer.title)) }
      for setting in ExposureSetting.allCases {
        let guide = setting.guide
        #expect(page.body.contains("id=\"\(setting.rawValue)\""))
        #expect(page.body.contains("href=\"\(guide.address)\""), "\(setting)")
        for choice in guide.choices { #expect(page.body.contains("value=\"\(choice.id)\"")) }
      }
      #expect(page.body.contains("not checked; by default") && page.body.contains("not known"))
      #expect(page.body.contains("You looked at 0 of 13") && page.body.contains("look at this one next"))
      #expect(page.body.contains("Nothing was imported yet, so what is on file is not known."))
      #expect(page.body.contains("Wellmet does not read them."))
      #expect(page.body.contains("You named nobody yet."))
    }
  }

  @Test func `every link out of the page goes to LinkedIn`() async throws {
    try await TestServer.run(fake()) { server in
      let body = try await server.get("/exposure").body
      let links = body.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      let out = links.filter { !$0.hasPrefix("/") && !$0.hasPrefix("#") }
      #expect(out.count >= 13 && out.allSatisfy { $0.hasPrefix("https://www.linkedin.com/") })
    }
  }

  @Test func `a look is noted, shown with its day, and taken back once`() async throws {
    let store = fake()
    try await TestServer.run(store) { server in
      let noted = try await server.post(
        "/exposure/check",
        "setting=connections-list&choice=only-me&show=open"
      )
      #expect(noted.header("location") == "/exposure?show=open&noted=connections-list#settings")
      let page = try await server.get("/exposure?noted=connections-list")
      #expect(
        page.body.contains("Noted: Your list of connections, Off: only you.")
          && page.body.contains("checked on 23 November")
      )
      #expect(page.body.contains("You looked at 1 of 13"))
      let done = try await server.get("/exposure?show=done")
      #expect(done.body.contains("id=\"connections-list\"") && !done.body.contains("id=\"birthday\""))
      let left = try await server.get("/exposure?show=open")
      #expect(!left.body.contains("id=\"connections-list\"") && left.body.contains("id=\"birthday\""))
      #expect(try await server.post("/exposure/undo", "setting=connections-list&number=7").status == 409)
      #expect(try await server.post("/exposure/undo", "setting=connections-list&number=1").status == 303)
      #expect(try await server.post("/exposure/undo", "setting=connections-list&number=1").status == 409)
      #expect(try await server.get("/exposure?noted=connections-list").body.contains("Noted:") == false)
    }
  }

  @Test(arguments: [
    ("/exposure/check", "setting=shoe-size&choice=no", 404),
    ("/exposure/check", "setting=birthday&choice=no", 422),
    ("/exposure/check", "setting=birthday", 422), ("/exposure/undo", "setting=birthday", 400),
    ("/exposure/undo", "setting=birthday&number=1", 409), ("/exposure/viewers", "kind=pet&name=x", 400),
    ("/exposure/viewers", "kind=role&name=%E2%80%A6", 422),
    ("/exposure/viewers", "kind=company&name=self", 422),
    ("/exposure/viewers", "kind=person&name=Nobody+Atall", 422), ("/exposure/viewers/9/remove", "", 404),
    ("/exposure/viewers/x/remove", "", 404), ("/exposure/viewers/9/undo", "", 404),
  ])
  func `what cannot be noted is told and keeps nothing`(path: String, form: String, status: Int) async throws
  {
    let store = fake()
    try await TestServer.run(store) { server in
      let answer = try await server.post(path, form)
      #expect(answer.status == status)
      let (entries, viewers) = (try store.exposureEntries(), try store.riskyViewerEntries())
      #expect(entries.isEmpty && viewers.isEmpty)
    }
  }

  @Test func `risky viewers are counted, listed with their people, taken off and named again`() async throws {
    let store = fake()
    try await TestServer.run(store) { server in
      let named = try await server.post("/exposure/viewers", "kind=company&name=Rival+GmbH&reason=they+poach")
      #expect(named.header("location") == "/exposure?named=1#risky")
      let page = try await server.get("/exposure?named=1")
      #expect(page.body.contains("they poach") && page.body.contains("action=\"/exposure/viewers/1/remove\""))
      #expect(page.body.contains("action=\"/exposure/viewers/1/undo\""))
      #expect(
        page.body.contains(
          "Together they are 2 connections of 812. 1 of them you decided to let go, which leaves 1"
        )
      )
      let people = try await server.get("/exposure/viewers/1")
      #expect(people.body.contains("href=\"/people/p-1\"") && people.body.contains("href=\"/people/p-2\""))
      #expect(people.body.contains("to be let go"))
      let removed = try await server.post("/exposure/viewers/1/remove", "")
      #expect(removed.header("location") == "/exposure?removed=1#risky")
      #expect(try await server.get("/exposure?removed=1").body.contains("/exposure/viewers/2/undo"))
      #expect(try await server.get("/exposure/viewers/1").status == 404)
      _ = try await server.post("/exposure/viewers/2/undo", "")
      let held = RiskyViewer.holding(try store.riskyViewerEntries())
      #expect(held.map(\.name) == ["Rival GmbH"])
      let again = try await server.post("/exposure/viewers", "kind=company&name=rival")
      #expect(again.status == 422 && again.body.contains("is named already, as number 3"))
    }
  }

  @Test func `a toast is borne out by the journal, and its undo brings back what was before`() async throws {
    let store = fake()
    try await TestServer.run(store) { server in
      func toast(_ query: String) async throws -> Bool {
        try await server.get("/exposure?\(query)").body.contains("/undo\"")
      }
      func held() throws -> [String] {
        RiskyViewer.holding(try store.riskyViewerEntries()).map(\.reason)
      }
      _ = try await server.post("/exposure/viewers", "kind=role&name=Partner&reason=first")
      for untrue in ["removed=1", "removed=9"] { #expect(try await toast(untrue) == false) }
      _ = try await server.post("/exposure/viewers", "kind=role&name=partner&reason=second")
      // What holds no more is not told as done, nor taken back.
      #expect(try await toast("named=1") == false)
      #expect(try await toast("named=2"))
      #expect(try await server.post("/exposure/viewers/1/undo", "").status == 409)
      #expect(try held() == ["second"])
      #expect(try await server.post("/exposure/viewers/2/undo", "").status == 303)
      #expect(try held() == ["first"])
      #expect(try await server.post("/exposure/viewers/2/undo", "").status == 409)
      // Taken off: told for the line that was taken off alone.
      _ = try await server.post("/exposure/viewers/3/remove", "")
      #expect(try await toast("removed=3"))
      for untrue in ["removed=1", "named=3"] { #expect(try await toast(untrue) == false) }
      #expect(try await server.post("/exposure/viewers/4/undo", "").status == 303)
      #expect(try held() == ["first"])
      #expect(try await toast("removed=3") == false)
    }
  }

  @Test func `the first naming is taken back to nothing`() async throws {
    let store = fake()
    try await TestServer.run(store) { server in
      _ = try await server.post("/exposure/viewers", "kind=role&name=Partner")
      #expect(try await server.post("/exposure/viewers/1/undo", "").status == 303)
      #expect(RiskyViewer.holding(try store.riskyViewerEntries()).isEmpty)
    }
  }

  @Test func `a request says what accepting opens, and warns of a risky viewer`() async throws {
    try await TestServer.run(fake()) { server in
      for path in ["/requests/r-one", "/request/new"] {
        let page = try await server.get(path)
        let list = "your list of 812 connections (by default)"
        #expect(page.body.contains("Accepting opens these to them: \(list)"), "\(path)")
        #expect(page.body.contains("href=\"/exposure\"") && !page.body.contains("Take care"))
      }
    }
    try await TestServer.run(fake([rival])) { server in
      let page = try await server.get("/requests/r-one")
      #expect(
        page.body.contains(
          "Take care: they are among those whom you named as risky viewers, for working at Rival"
        )
      )
      // Nobody can be risky before it is known who asks.
      #expect(try await server.get("/request/new").body.contains("Take care") == false)
    }
  }
}
