import SQLiteStore
import Testing
import Vetting
import Workflows

/// Two connections, three requests, a correspondence.
func sampleArchive(_ day: String = "2026-03-10") -> Archive {
  var archive = Archive(day)
  archive.connect(person("Ada Able"), company: "Analytical Engines")
  archive.connect(person("Ben Bold"))
  archive.invite(person("Ada Able"), at: 1_749_000_000)
  archive.invite(person("Cem Cool"), note: "We met at the fair in Basel.")
  archive.invite(person("Dora Dry"), at: 1_770_000_100)
  archive.invite(person("Eve Eager"), at: 1_770_000_200, note: "Let me sell you something for 15 minutes.")
  archive.invite(person("Ben Bold"), at: 1_749_100_000, .outgoing)
  archive.write([
    (
      "2-one",
      [
        .init(person("Cem Cool"), [Archive.member], 1_760_000_100, "And you?"),
        .init(Archive.member, [person("Cem Cool")], 1_760_000_000, "How are you?"),
      ]
    ),
    ("2-two", [.init(nil, [Archive.member], 1_750_000_000, "I am gone.")]),
  ])
  return archive
}

@Test(arguments: Bed.allCases)
func `totals count people, connections, requests and messages`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = sampleArchive()
    archive.facts.closedConnections = [Day(number: 18_000), Day(number: 18_001)]
    let applied = try archive.imported(into: store)
    var expected = NetworkTotals()
    expected.people = 5
    expected.connections = 2
    expected.closedAccounts = 2
    expected.requests = 3
    expected.acceptedRequests = 1
    expected.sentInvitations = 1
    expected.conversations = 2
    expected.messages = 3
    #expect(try store.totals() == expected)
    #expect(applied.totals == expected)
    #expect(applied.number == 1)
    #expect(applied.changes[.messages] == ChangeCount(new: 3))
    #expect(applied.changedAnything)
  }
}

@Test(arguments: Bed.allCases)
func `importing twice changes nothing and is still recorded`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let before = try store.content(besides: ["fact_import", "fact_file"])
    let stamp = AssessmentStamp(ruleset: 1, policy: "p")
    try store.replaceAssessments([], stamp: stamp)
    let again = try sampleArchive().imported(into: store)
    #expect(!again.changedAnything)
    #expect(again.changes.values.allSatisfy { $0 == ChangeCount() })
    #expect(try store.imports().map(\.number) == [2, 1])
    #expect(try store.assessmentStamp() == stamp)
    #expect(try store.content(besides: ["fact_import", "fact_file", "derived_state"]) == before)
  }
}

@Test(arguments: Bed.allCases)
func `names that differ between files do not change with each import`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.connect(PersonReference(name: "Ada Able, MBA", slug: Slug(normalised: "ada")))
    archive.invite(PersonReference(name: "Ada Able", slug: Slug(normalised: "ada")))
    try archive.imported(into: store)
    #expect(try !archive.imported(into: store).changedAnything)
    #expect(try !archive.imported(into: store).changedAnything)
  }
}

@Test(arguments: Bed.allCases)
func `assessments are stale once facts changed`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    #expect(try store.assessmentStamp() == nil)
    let stamp = AssessmentStamp(ruleset: 3, policy: "abc")
    try store.replaceAssessments([], stamp: stamp)
    #expect(try store.assessmentStamp() == stamp)
    // A newer export that merely lacks the requests changes what is open.
    var newer = Archive("2026-04-10")
    newer.add(.invitations)
    try newer.imported(into: store)
    #expect(try store.assessmentStamp() == nil)
  }
}

@Test(arguments: Bed.allCases)
func `a dry run tells the totals and keeps nothing`(_ bed: Bed) throws {
  try bed.test { store in
    let before = try store.content()
    let applied = try sampleArchive().imported(into: store, dryRun: true)
    #expect(applied.totals.messages == 3)
    #expect(try store.content() == before)
  }
}

private struct Torn: Error {}

@Test(arguments: Bed.allCases)
func `an import that fails midway leaves everything as it was`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let before = try store.content()
    var archive = sampleArchive("2026-05-01")
    archive.connect(person("Zoe Zest"))
    let plan = try ImportPlan.make(
      archive.facts,
      stored: store.storedNetwork(),
      fallbackDay: Day(number: 20_000)
    )
    var calls = 0
    #expect(throws: Torn.self) {
      try store.apply(plan, at: noon, dryRun: false) {
        calls += 1
        guard calls == 1 else { throw Torn() }
        return archive.batches.first
      }
    }
    #expect(calls == 2)
    #expect(try store.content() == before)
  }
}
