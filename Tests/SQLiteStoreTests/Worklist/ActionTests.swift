import SQLiteStore
import Testing
import Vetting
import Workflows

@Test(arguments: Bed.allCases)
func `a later export confirms what was clicked`(_ bed: Bed) throws {
  try bed.test { store in
    // Decided at noon of 23 November 2026.
    try sampleArchive("2026-11-20").imported(into: store)
    try store.assess()
    try store.decide([try #require(try store.open("Cem Cool"))], .accept)
    try store.decide([try #require(try store.open("Dora Dry"))], .ignore)
    try store.decide([try #require(try store.open("Eve Eager"))], .decline)
    #expect(try store.actionStates().map(\.confirmedOn) == [nil, nil, nil])

    var next = Archive("2026-12-20")
    next.connect(person("Ada Able"))
    next.connect(person("Ben Bold"))
    next.connect(person("Cem Cool"), on: "2026-11-24")
    next.invite(person("Eve Eager"), at: 1_770_000_200, note: "Let me sell you something for 15 minutes.")
    try next.imported(into: store)
    let states = try store.actionStates()
    #expect(states.map(\.decision.name) == ["Cem Cool", "Dora Dry", "Eve Eager"])
    #expect(states.map(\.confirmedOn) == [Day(iso: "2026-12-20"), Day(iso: "2026-12-20"), nil])

    var last = next
    last.facts.exportDay = Day(iso: "2027-01-20")
    last.facts.invitations = []
    try last.imported(into: store)
    #expect(
      try store.actionStates().map { $0.confirmedOn?.iso } == ["2026-12-20", "2026-12-20", "2027-01-20"]
    )
  }
}

@Test(arguments: Bed.allCases)
func `an export without invitations, or from before the decision, confirms no click on Ignore`(_ bed: Bed)
  throws
{
  try bed.test { store in
    try sampleArchive("2026-11-20").imported(into: store)
    try store.assess()
    try store.decide([try #require(try store.open("Dora Dry"))])
    var connectionsOnly = Archive("2026-12-20")
    connectionsOnly.connect(person("Ada Able"))
    connectionsOnly.connect(person("Ben Bold"))
    try connectionsOnly.imported(into: store)
    var sameDay = Archive("2026-11-23")
    sameDay.add(.invitations)
    try sameDay.imported(into: store)
    #expect(try store.actionStates().map(\.confirmedOn) == [nil])
  }
}

@Test(arguments: Bed.allCases)
func `how an action ended can be said and taken back`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let decision = try #require(try store.decide(store.assess()).first)
    try store.append(outcome: .done, of: decision.id, at: noon)
    #expect(try store.actionStates().first?.outcome == .done)
    #expect(try store.actionStates().first?.endedAt == noon)
    try store.append(outcome: .notPossible, of: decision.id, at: noon)
    #expect(try store.actionStates().first?.outcome == .notPossible)
    try store.append(outcome: nil, of: decision.id, at: noon)
    #expect(try store.actionStates().first?.outcome == nil)
    #expect(try store.actionStates().first?.endedAt == nil)
    #expect(throws: StoreError.self) {
      try store.append(outcome: .done, of: Decision.ID(rawValue: 99), at: noon)
    }
  }
}
