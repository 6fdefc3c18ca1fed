import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

@Test(arguments: Bed.allCases)
func `the queue holds open requests, newest first`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    try store.assess()
    let slice = try store.queue(QueueQuery())
    #expect(slice.rows.map(\.name) == ["Eve Eager", "Dora Dry", "Cem Cool"])
    #expect((slice.offset, slice.matching, slice.open) == (0, 3, 3))
    #expect(slice.rows.first?.excerpt == "Let me sell you something for 15 minutes.")
  }
}

@Test(arguments: Bed.allCases)
func `a stored assessment comes back as it was`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let requests = try store.assess(.decline)
    let stored = try store.allRequests()
    #expect(stored.map(\.verdict) == Array(repeating: .plain(.decline), count: 3))
    #expect(Set(stored.map(\.request.id)) == Set(requests.map(\.id)))
    for request in requests {
      let one = try #require(try store.request(request.id))
      #expect(one.request == request)
      #expect(one.decision == nil)
    }
    #expect(try store.request(Request.ID(rawValue: "r-none")) == nil)
  }
}

@Test(arguments: Bed.allCases)
func `a decided request leaves the queue and undo brings it back`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    try store.assess()
    let dora = try #require(try store.open("Dora Dry"))
    let decided = try store.decide([dora], .meet)
    #expect(try store.queuedNames() == ["Eve Eager", "Cem Cool"])
    #expect(try store.request(dora.id)?.decision == decided.first)
    // A rebuild of what is derived does not forget it.
    try store.dropDerived()
    #expect(try store.assessmentStamp() == nil)
    try store.assess()
    #expect(try store.queuedNames() == ["Eve Eager", "Cem Cool"])
    #expect(try store.undo(decided.map(\.id), at: noon, by: "pages").map(\.undoneAt) == [noon])
    #expect(try store.queuedNames() == ["Eve Eager", "Dora Dry", "Cem Cool"])
    #expect(try store.request(dora.id)?.decision == nil)
  }
}

@Test(arguments: Bed.allCases)
func `a decided person comes back only when name, headline or note changed`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    try store.assess()
    try store.decide(try store.dossiers(of: nil).map(\.request))
    #expect(try store.queuedNames() == [])
    // Cem asks again in the same words, Dora in others.
    var newer = sampleArchive("2026-06-10")
    newer.invite(person("Cem Cool"), at: 1_775_000_000, note: "We met at the fair in Basel.")
    newer.invite(person("Dora Dry"), at: 1_775_000_100, note: "Please?")
    try newer.imported(into: store)
    try store.assess()
    #expect(try store.queuedNames() == ["Dora Dry"])
    let cem = try #require(try store.open("Cem Cool"))
    #expect(try store.request(cem.id)?.decision?.request != cem.id)
    #expect(try store.decisions(of: cem.id, limit: 10).count == 1)
    // A headline that the user notes changes what was decided upon.
    try store.append(
      ProfileObservation(
        request: cem.id,
        headline: "Growth hacker",
        company: "",
        school: "",
        observedAt: noon
      )
    )
    try store.assess()
    #expect(try store.queuedNames() == ["Dora Dry", "Cem Cool"])
  }
}

@Test(arguments: Bed.allCases)
func `a person decided by name alone stays decided once exports give addresses`(_ bed: Bed) throws {
  try bed.test { store in
    var old = Archive("2022-09-01")
    old.invite(PersonReference(name: "Cem Cool"), note: "Hello there.")
    try old.imported(into: store)
    try store.decide(try store.assess())
    var newer = Archive("2026-03-10")
    newer.invite(person("Cem Cool"), note: "Hello there.")
    try newer.imported(into: store)
    try store.assess()
    #expect(try store.queuedNames() == [])
    #expect(try store.totals().people == 1)
  }
}

@Test(arguments: Bed.allCases)
func `the queue is searched without case and accents, by all words`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.invite(person("Zoë Müller", "zoe"), at: 1, note: "Grüezi aus ZÜRICH")
    archive.invite(person("Zora", "zora"), at: 2, note: "100 % yours_truly")
    try archive.imported(into: store)
    try store.assess()
    #expect(try store.queuedNames(QueueQuery(text: "zoe zurich")) == ["Zoë Müller"])
    #expect(try store.queuedNames(QueueQuery(text: "MÜLLER")) == ["Zoë Müller"])
    #expect(try store.queuedNames(QueueQuery(text: "zo")) == ["Zora", "Zoë Müller"])
    // The wildcards of SQL are letters like others.
    #expect(try store.queuedNames(QueueQuery(text: "%")) == ["Zora"])
    #expect(try store.queuedNames(QueueQuery(text: "e_t")) == [])
    #expect(try store.queuedNames(QueueQuery(text: "' OR 1=1 --")) == [])
    #expect(try store.queue(QueueQuery(text: "zurich")).open == 2)
    #expect(try store.queuedNames(QueueQuery(recommendation: .accept)) == [])
    #expect(try store.queuedNames(QueueQuery(recommendation: .ignore)).count == 2)
  }
}

@Test(arguments: Bed.allCases)
func `a part of the queue lies around the request at hand`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    for number in 0..<30 { archive.invite(person("Person \(number)"), at: 1_000 + number) }
    try archive.imported(into: store)
    try store.assess()
    let all = try store.queue(QueueQuery(limit: 100)).rows
    #expect(all.count == 30)
    for place in [0, 3, 15, 29] {
      let slice = try store.queue(QueueQuery(around: all[place].id, limit: 10))
      #expect(slice.rows == Array(all[slice.offset..<slice.offset + 10]))
      #expect(slice.rows.contains { $0.id == all[place].id })
      #expect(slice.matching == 30)
    }
  }
}

@Test(arguments: Bed.allCases)
func `an excerpt is at most 120 bytes and never half a letter`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.invite(person("Ada Able"), note: String(repeating: "ü€", count: 60))
    try archive.imported(into: store)
    try store.assess()
    let excerpt = try #require(try store.queue(QueueQuery()).rows.first?.excerpt)
    #expect(excerpt.utf8.count <= 120)
    #expect(excerpt.utf8.count > 110)
    #expect(String(repeating: "ü€", count: 60).hasPrefix(excerpt))
  }
}
