import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("From what LinkedIn shows to what the user noted, and who should not see it")
struct ExposureTripTests {
  @Test func `a look is noted, grows old, is looked at again and taken back`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    #expect(try workspace.exposure().next?.setting == .connectionsList)
    #expect(try workspace.exposure().fresh == 0)
    let day = workspace.today
    let check = try workspace.noteExposure(.connectionsList, "connections", by: "test")
    #expect(check.on == day && check.number == 1)
    // The same noted twice is one, so that one click takes it back.
    #expect(try workspace.noteExposure(.connectionsList, "connections", by: "test") == check)
    #expect(try workspace.exposure().items.first?.state == .fresh)
    #expect(try workspace.exposure().items.first?.differs == true)

    bench.turnClock(to: day.advanced(by: 179).iso)
    #expect(try workspace.exposure().items.first?.state == .fresh)
    bench.turnClock(to: day.advanced(by: 180).iso)
    #expect(try bench.open().exposure().items.first?.state == .aged)
    _ = try workspace.noteExposure(.connectionsList, "only-me", by: "test")
    try workspace.rebuild()
    #expect(try workspace.exposure().checks[.connectionsList]?.choice.id == "only-me")
    #expect(throws: ExposureError.movedOn) {
      try workspace.takeBackExposure(.connectionsList, seen: 1, by: "test")
    }
    #expect(try workspace.takeBackExposure(.connectionsList, seen: 2, by: "test") == check)
    #expect(try workspace.exposure().items.first?.state == .aged)
    #expect(try workspace.takeBackExposure(.connectionsList, by: "test") == nil)
    #expect(throws: ExposureError.nothingNoted(.connectionsList)) {
      try workspace.takeBackExposure(.connectionsList, by: "test")
    }
  }

  @Test func `what cannot be noted is told, and nothing is kept`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let tomorrow = workspace.today.advanced(by: 1)
    #expect(throws: ExposureError.later(tomorrow)) {
      try workspace.noteExposure(.birthday, "network", on: tomorrow, by: "test")
    }
    #expect(throws: ExposureError.noSuchChoice("friends", of: .birthday)) {
      try workspace.noteExposure(.birthday, "friends", by: "test")
    }
    #expect(throws: ExposureError.noSuchSetting("shoe-size")) {
      try workspace.exposureSetting(named: "shoe-size")
    }
    #expect(throws: ExposureError.namesNobody("self", .company)) {
      try workspace.addRiskyViewer(.company, "self", by: "test")
    }
    #expect(throws: ExposureError.namesNobody("…", .role)) {
      try workspace.addRiskyViewer(.role, "…", by: "test")
    }
    #expect(throws: PeopleError.noSuchPerson("Nobody Atall")) {
      try workspace.addRiskyViewer(.person, "Nobody Atall", by: "test")
    }
    #expect(throws: PeopleError.tooLong(field: "reason", limit: 200)) {
      try workspace.addRiskyViewer(.role, "partner", reason: String(repeating: "x", count: 201), by: "test")
    }
    _ = try workspace.noteExposure(.birthday, "network", dryRun: true, by: "test")
    _ = try workspace.addRiskyViewer(.role, "partner", dryRun: true, by: "test")
    #expect(try workspace.exposureChecks().isEmpty && workspace.riskyViewers().isEmpty)
  }

  @Test func `risky viewers are counted before and after the cull, and until the work list is done`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let viewer = try workspace.addRiskyViewer(
      .company,
      "kestrel & rowe advisers AG",
      reason: "left them",
      by: "test"
    )
    let ben = try workspace.key(of: "Ben Aldous")
    let before = try workspace.riskyViewer(viewer.id)
    let (fitting, tally) = (try #require(before.people), try #require(before.tally))
    #expect(tally.listed > 1 && tally.leaving == 0 && fitting.contains { $0.key == ben })
    // Counted a second way.
    let listed = try workspace.people(PeopleQuery(text: "", limit: 10_000)).entries.filter {
      RiskyViewer.company($0.company) == "kestrel rowe advisers"
    }
    #expect(Set(listed.map(\.key)) == Set(fitting.map(\.key)))

    let decided = try workspace.decide(connections: [ben], .remove, by: "test")
    let after = try #require(try workspace.riskyViewer(viewer.id).tally)
    #expect((after.listed, after.leaving, after.left) == (tally.listed, 1, tally.listed - 1))
    // Somebody who fits twice is counted once in the whole.
    try workspace.addRiskyViewer(.person, "Ben Aldous", by: "test")
    let report = try workspace.exposure()
    #expect(report.risky.map(\.tally?.listed) == [tally.listed, 1] && report.anyRisky == after)
    _ = try workspace.undo(connections: decided.map(\.id), by: "test")
    #expect(try workspace.riskyViewer(viewer.id) == before)
  }

  @Test func `before an import it is not known how many they are`() throws {
    let workspace = try Bench().open()
    let viewer = try workspace.addRiskyViewer(.role, "Partner", by: "test")
    let counted = try workspace.countedRiskyViewers()
    #expect(counted.any == nil && counted.each == [RiskyViewers.Count(viewer: viewer, people: nil)])
    let report = try workspace.exposure()
    #expect(report.anyRisky == nil && report.connections == nil && report.risky.first?.tally == nil)
  }

  @Test func `who is named, named anew, taken off and named again`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let first = try workspace.addRiskyViewer(.role, "Partner", by: "test")
    #expect(throws: ExposureError.alreadyNamed(first)) {
      try workspace.addRiskyViewer(.role, "PARTNER", by: "test")
    }
    let second = try workspace.addRiskyViewer(.role, "partner", reason: "they talk", by: "test")
    #expect(try workspace.riskyViewers() == [second])
    try workspace.removeRiskyViewer(second.id, by: "test")
    #expect(try workspace.riskyViewers().isEmpty)
    #expect(throws: ExposureError.noSuchViewer("2")) {
      try workspace.removeRiskyViewer(second.id, by: "test")
    }
    #expect(throws: ExposureError.viewerMovedOn("partner")) {
      try workspace.takeBackRiskyViewer(second.id, by: "test")
    }
    try workspace.takeBackRiskyViewer(3, by: "test")
    #expect(try workspace.riskyViewers().map(\.reason) == ["they talk"])
    #expect(throws: ExposureError.noSuchViewer("9")) {
      try workspace.takeBackRiskyViewer(9, by: "test")
    }
  }

  @Test func `the member's own export says what is on file, and which mailbox is a former employer's`() throws
  {
    let bench = Bench()
    #expect(try bench.open().exposure().asOf == nil && bench.open().exposure().findings.isEmpty)
    let report = try bench.openedStory().exposure()
    #expect(report.missing.isEmpty && report.asOf == Day(iso: "2026-07-03"))
    let first = try #require(report.findings.first)
    #expect(first.value == "rowan.hale@kestrel-rowe.example.com" && first.isWarning)
    #expect(first.words.contains("Kestrel & Rowe Advisers, where you were until Feb 2017"))
    guard case .email(let email, _) = first.subject else {
      Issue.record("an address was expected")
      return
    }
    #expect(email.isPrimary == false && email.isConfirmed == true)
    #expect(report.findings.contains { $0.value == "+41 44 000 00 00" })
    let books = report.findings.compactMap { finding -> Int? in
      if case .addressBook(let book) = finding.subject { book.people } else { nil }
    }
    #expect(books.reduce(0, +) == 7)
    #expect(report.findings.allSatisfy { $0.asOf == Day(iso: "2026-07-03") })
  }

  @Test func `every request says what accepting opens, and a risky one that it is`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let listed = try workspace.totals().connections
    let request = try #require(try workspace.allRequests().first).request
    let line = try workspace.exposureLine(of: request)
    #expect(line.connections == listed && line.warning == nil)
    #expect(
      line.sentence().hasPrefix(
        "Accepting opens these to them: your list of \(listed) connections (by default)"
      )
    )
    #expect(try workspace.exposureLine().sentence() == line.sentence())
    try workspace.noteExposure(.connectionsList, "only-me", by: "test")
    #expect(try workspace.exposureLine(of: request).opens.map(\.setting) == [.emailVisibility])

    try workspace.addRiskyViewer(.company, "Rival Boards", reason: "a competitor", by: "test")
    #expect(try workspace.exposureLine(of: request).warning == nil)
    let seen = try workspace.observeProfile(
      of: request.id,
      headline: "Partner",
      company: "Rival Boards Ltd",
      school: ""
    )
    #expect(
      try workspace.exposureLine(of: seen.request).warning
        == "Take care: they are among those whom you named as risky viewers, for working at Rival Boards (“a competitor”)."
    )
  }

  @Test func `a risky person is recognised as they are known today, and by a name that one person bears`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let (oskar, ben) = (
      try workspace.person(named: "Oskar Vielmann"), try workspace.person(named: "Ben Aldous")
    )
    try workspace.addRiskyViewer(.person, oskar.key.rawValue, by: "test")
    var asked = try #require(try workspace.allRequests().first).request
    func clauses(_ name: String, _ slug: Slug?) throws -> [String] {
      (asked.name, asked.slug) = (name, slug)
      return try workspace.exposureLine(of: asked).risks.map(\.clause)
    }
    let (old, new) = (try #require(oskar.slug), try #require(ben.slug))
    #expect(try clauses("Another Name", new).isEmpty)
    _ = try workspace.merge(oskar.key, into: ben.key, by: "test")
    #expect(try clauses("One Name", new) == ["being Ben Aldous"])
    #expect(try clauses("Second Name", old) == ["being Ben Aldous"])
    #expect(try clauses("Ben Aldous", nil) == ["being Ben Aldous, by the name alone"])
    #expect(try clauses("Third Name", nil).isEmpty)
  }

  @Test func `what is recommended goes with the policy`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    func list() throws -> ExposureItem? { try workspace.exposure().items.first }
    #expect(try list()?.advice.choice == "only-me" && workspace.exposure().preset == .guarded)
    func write(_ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: workspace.folder.policy))
    }
    try write("preset = \"open door\"\n")
    #expect(try list()?.advice.choice == "connections" && workspace.exposure().preset == .openDoor)
    try write("[thresholds]\naccept_from = 3.5\n")
    #expect(try workspace.exposure().isOwnPolicy && workspace.exposure().preset == .guarded)
  }
}
