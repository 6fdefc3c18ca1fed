import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

@Test(arguments: Bed.allCases)
func `a bulk answer is taken back as a whole`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let requests = try store.assess()
    let first = try store.decide([requests[0]])
    let bulk = try store.decide(Array(requests[1...]))
    #expect(try store.lastDecisions() == bulk)
    try #expect(store.undo(bulk.map(\.id), at: noon, by: "pages").map(\.id) == bulk.map(\.id))
    #expect(try store.lastDecisions() == first)
    try #expect(store.undo(first.map(\.id), at: noon, by: "pages").count == 1)
    #expect(try store.lastDecisions() == [])
    let journal = try store.decisions(of: nil, limit: 100)
    #expect(journal.map(\.id.rawValue) == [3, 2, 1])
    #expect(journal.allSatisfy { $0.undoneAt == noon })
  }
}

@Test(arguments: Bed.allCases)
func `a decision keeps what was seen and recommended`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let request = try #require(try store.assess().first)
    let decision = try #require(try store.decide([request], .meet).first)
    #expect(try store.decisions(of: request.id, limit: 1) == [decision])
    #expect(decision.deadline == Day(iso: "2026-12-07"))
    #expect(decision.recommended == .ignore)
    #expect(decision.isOverride)
    #expect(decision.substance == request.substance)
    #expect(decision.stamp == AssessmentStamp(ruleset: 1, policy: "p"))
    #expect(decision.decidedAt == noon)
  }
}

@Test(arguments: Bed.allCases)
func `deciding anew supersedes, and undoing that brings the earlier answer back`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let request = try #require(try store.assess().first)
    let earlier = try store.decide([request], .ignore)
    let later = try store.decide([request], .accept)
    #expect(try store.request(request.id)?.decision == later.first)
    #expect(try store.actionStates().map(\.decision) == later)
    try #expect(store.undo(later.map(\.id), at: noon, by: "pages").count == 1)
    #expect(try store.request(request.id)?.decision == earlier.first)
    #expect(try store.actionStates().map(\.decision) == earlier)
  }
}

@Test(arguments: Bed.allCases)
func `taking back twice takes back once`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let ids = try store.decide(store.assess()).map(\.id)
    #expect(try store.undo(ids, at: noon, by: "pages").count == 3)
    #expect(try store.undo(ids, at: noon, by: "pages") == [])
    #expect(throws: StoreError.self) {
      try store.undo([Decision.ID(rawValue: 99)], at: noon, by: "pages")
    }
  }
}

@Test(arguments: ["entry", "undo", "outcome", "request", "observation", "setting"])
func `what the user decided can neither be changed nor deleted`(_ table: String) throws {
  let store = try SQLiteStore.inMemory()
  try sampleArchive().imported(into: store)
  let requests = try store.assess()
  let decisions = try store.decide([requests[0], requests[1]])
  _ = try store.undo([decisions[1].id], at: noon, by: "pages")
  try store.append(outcome: .done, of: decisions[0].id, at: noon)
  try store.append(
    TypedRequest(
      id: Request.ID(rawValue: "r-typed"),
      name: "Tia Typed",
      slug: nil,
      headline: "",
      note: "",
      typedAt: noon
    )
  )
  try store.append(
    ProfileObservation(request: requests[0].id, headline: "x", company: "", school: "", observedAt: noon)
  )
  try store.set("singleKeys", to: "off", at: noon)
  let before = try store.content()
  #expect(throws: (any Error).self) { try store.run("DELETE FROM decision_\(table)") }
  #expect(throws: (any Error).self) { try store.run("UPDATE decision_\(table) SET id = id + 100") }
  #expect(throws: (any Error).self) {
    try store.run("INSERT OR REPLACE INTO decision_\(table) SELECT * FROM decision_\(table)")
  }
  #expect(try store.content() == before)
}

@Test(arguments: Bed.allCases)
func `the last setting holds`(_ bed: Bed) throws {
  try bed.test { store in
    #expect(try store.setting("singleKeys") == nil)
    try store.set("singleKeys", to: "off", at: noon)
    try store.set("singleKeys", to: "on", at: noon)
    #expect(try store.setting("singleKeys") == "on")
  }
}
