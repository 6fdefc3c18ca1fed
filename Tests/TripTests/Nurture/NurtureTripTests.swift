import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("Staying in touch resets by itself")
struct NurtureTripTests {
  private static let oskar = "Oskar Vielmann"

  /// The story of 3 July, a week later, with more rows in some of its files.
  private func later(_ rows: [String: String]) -> [SampleFile] {
    story { name, text in rows[name].map { text + (text.hasSuffix("\n") ? "" : "\n") + $0 + "\n" } ?? text }
  }

  private func message(from: String, _ fromSlug: String, to: String, _ toSlug: String, _ at: String) -> String
  {
    let link = "https://www.linkedin.com/in/"
    return """
      "2-bmV3LXRocmVhZA==","","\(from)","\(link)\(fromSlug)","\(to)","\(link)\(toSlug)","\(at) UTC","","How is the new hall?",\
      "INBOX",""
      """
  }

  private func dueNames(_ workspace: Workspace) throws -> [String] {
    try workspace.touchPlan().due.map(\.tie.name)
  }

  @Test(arguments: [true, false])
  func `a person written to last week is not due, whoever wrote`(_ isFromThem: Bool) throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let slug = try #require(try workspace.entry(workspace.key(of: Self.oskar))?.slug?.value)
    #expect(try dueNames(workspace).contains(Self.oskar))

    bench.turnClock(to: "2026-07-10")
    #expect(try dueNames(workspace).contains(Self.oskar))
    let row =
      isFromThem
      ? message(from: Self.oskar, slug, to: "Rowan Hale", "rowan-hale", "2026-07-05 09:00:00")
      : message(from: "Rowan Hale", "rowan-hale", to: Self.oskar, slug, "2026-07-05 09:00:00")
    _ = try workspace.importArchives([bench.export(later(["messages.csv": row]), of: "2026-07-10")])
    let touch = try #require(
      try workspace.touchPlan().everybody.first { $0.tie.name == Self.oskar }
    )
    #expect(touch.last == Contact(.message, on: try #require(Day(iso: "2026-07-05"))))
    #expect(!touch.isDue(on: workspace.today))
    #expect(try !dueNames(workspace).contains(Self.oskar))
    // What the user wrote is of their week; what the other wrote is not.
    bench.turnClock(to: "2026-07-05")
    #expect(try workspace.touchPlan().done.map(\.tie.name).contains(Self.oskar) == !isFromThem)
    // It comes round again by itself.
    bench.turnClock(to: "2026-10-20")
    #expect(try dueNames(workspace).contains(Self.oskar))
  }

  @Test func `a recommendation that an import shows resets the rhythm, and settles what was owed`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let oskar = try workspace.key(of: Self.oskar)
    let before = try workspace.givingLedger().owed.map(\.tie.key)
    #expect(before.contains(oskar))
    bench.turnClock(to: "2026-07-10")
    let row = "Oskar,Vielmann,Vielmann Guss AG,Owner,He keeps his word.,\"07/06/26, 05:28 AM\",VISIBLE"
    _ = try workspace.importArchives([
      bench.export(later(["Recommendations_Given.csv": row]), of: "2026-07-10")
    ])
    let touch = try #require(try workspace.touchPlan().everybody.first { $0.tie.key == oskar })
    #expect(touch.last == Contact(.recommendation, on: try #require(Day(iso: "2026-07-06"))))
    #expect(try !dueNames(workspace).contains(Self.oskar))
    #expect(try !workspace.givingLedger().owed.map(\.tie.key).contains(oskar))
    #expect(try !workspace.givingLedger().worthRecommending.map(\.giving.tie.key).contains(oskar))
  }

  @Test func `a meeting that was held resets the rhythm, and taking it back restores it`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let oskar = try workspace.key(of: Self.oskar)
    _ = try workspace.decide(connections: [oskar], .meet, by: "test")
    let id = try #require(try workspace.undecided().first { $0.person.name == Self.oskar }).deadline.id
    let outcome = Meeting.Outcome(
      heldOn: workspace.today,
      form: .inPerson,
      feltRight: .yes,
      forThem: "",
      forMe: "",
      wouldIntroduce: true,
      nextStep: ""
    )
    _ = try workspace.hold(id, outcome, by: "test")
    #expect(try !dueNames(workspace).contains(Self.oskar))
    #expect(try workspace.touchPlan().done.map(\.tie.name).contains(Self.oskar))
    _ = try workspace.undoStep(of: id, by: "test")
    #expect(try dueNames(workspace).contains(Self.oskar))
  }

  @Test func `rhythms, what was put off and what was logged survive a rebuild and a merge`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let (oskar, ben) = (try workspace.key(of: Self.oskar), try workspace.key(of: "Ben Aldous"))
    #expect(try workspace.setCadence(45, of: [oskar], by: "test") == [oskar: Int?.none])
    #expect(try workspace.setCadence(0, of: [oskar], by: "test") == [oskar: 45])
    #expect(try !dueNames(workspace).contains(Self.oskar))
    _ = try workspace.setCadence(45, of: [oskar], by: "test")
    _ = try workspace.snooze(oskar, by: "test")
    #expect(try !dueNames(workspace).contains(Self.oskar))
    let before = try workspace.touchPlan()
    try workspace.rebuild()
    #expect(try workspace.touchPlan() == before)
    #expect(try bench.open().touchPlan() == before)
    try workspace.endSnooze(oskar, by: "test")
    #expect(try dueNames(workspace).contains(Self.oskar))
    _ = try workspace.logTouch(oskar, .wrote, by: "test")
    #expect(try !dueNames(workspace).contains(Self.oskar))
    #expect(try workspace.undoTouch(oskar, by: "test").kind == .wrote)
    #expect(try dueNames(workspace).contains(Self.oskar))
    #expect(throws: TouchError.nothingLogged(Self.oskar)) { try workspace.undoTouch(oskar, by: "test") }
    // A rhythm goes with whoever is merged.
    _ = try workspace.merge(oskar, into: ben, by: "test")
    let kept = try #require(try workspace.touchPlan().everybody.first { $0.tie.key == ben })
    #expect(kept.cadence == Cadence(days: 45, source: .decided))
  }

  @Test func `going back to what is proposed for a layer leaves alone with whom the user wants no rhythm`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let closest = try workspace.touchPlan().everybody.filter { $0.layer == .closest }.map(\.tie.key)
    _ = try workspace.setCadence(0, of: [closest[0]], by: "test")
    _ = try workspace.setCadence(45, of: [closest[1]], by: "test")
    try workspace.setCadences(of: .closest, toProposal: true, by: "test")
    let after = try workspace.touchPlan().everybody.filter { $0.layer == .closest }.map(\.cadence)
    #expect(after[0] == Cadence(days: nil, source: .decided))
    #expect(after.dropFirst().allSatisfy { $0?.source == .proposed })
  }

  @Test func `the week is never longer than what the user can do`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    var plan = try workspace.touchPlan()
    #expect(plan.perWeek == 5 && plan.thisWeek.count == 5 && plan.waiting > 5)
    for done in 1...5 {
      let next = try #require(plan.thisWeek.first)
      _ = try workspace.logTouch(next.tie.key, .talked, by: "test")
      plan = try workspace.touchPlan()
      #expect(plan.done.count == done && plan.thisWeek.count == 5 - done)
      #expect(!plan.due.map(\.tie.key).contains(next.tie.key))
    }
    // Saturday, Sunday, and a new week begins.
    bench.turnClock(to: "2026-07-05")
    #expect(try workspace.touchPlan().thisWeek.isEmpty)
    bench.turnClock(to: "2026-07-06")
    #expect(try workspace.touchPlan().thisWeek.count == 5)
  }

  @Test func `a message that asks for a recommendation is told of, either way`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let slug = try #require(try workspace.entry(workspace.key(of: "Lukas Imfeldner"))?.slug?.value)
    let link = "https://www.linkedin.com/in/"
    let row = """
      "2-YXNrcw==","","Lukas Imfeldner","\(link)\(slug)","Rowan Hale","\(link)rowan-hale","2026-07-05 09:00:00 UTC","",\
      "Hello Rowan, would you write me a recommendation for my profile? A few lines would do.","INBOX",""
      """
    bench.turnClock(to: "2026-07-10")
    _ = try workspace.importArchives([bench.export(later(["messages.csv": row]), of: "2026-07-10")])
    let ledger = try workspace.givingLedger()
    #expect(ledger.asks.received == 1 && ledger.asks.given == 0)
    let asked = try #require(
      ledger.worthRecommending.first { $0.giving.tie.name == "Lukas Imfeldner" }
    )
    #expect(asked.why == "They asked you for one on 2026-07-05.")
    // The same where only this person is judged anew.
    _ = try workspace.recall(asked.giving.tie.key, .recall, 1, by: "test")
    #expect(try workspace.givingLedger().asks.received == 1)
  }
}
