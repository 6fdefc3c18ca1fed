import SQLiteStore
import Testing
import Vetting
import Workflows

@Test(arguments: Bed.allCases)
func `an older archive never overwrites newer facts`(_ bed: Bed) throws {
  try bed.test { store in
    var newer = Archive("2026-03-10")
    newer.connect(person("Ada Able"), company: "New Firm")
    newer.invite(person("Cem Cool"))
    newer.know("Ada Able", companies: "New Firm")
    var older = Archive("2024-03-10")
    older.connect(person("Ada Able"), company: "Old Firm")
    older.connect(person("Ben Bold"), on: "2020-02-02")
    older.invite(person("Dora Dry"), at: 1_700_000_000)
    older.know("Ada Able", companies: "Old Firm")
    try newer.imported(into: store)
    let late = try older.imported(into: store)
    #expect(late.changes[.connections] == ChangeCount(new: 1))
    let stored = try store.storedNetwork()
    #expect(stored.connections.map(\.company) == ["New Firm", ""])
    // Whom the newer export no longer lists is a former connection.
    #expect(stored.connections.map(\.goneBy) == [nil, Day(iso: "2026-03-10")])
    #expect(stored.newestExport[.connections] == Day(iso: "2026-03-10"))
    #expect(try store.totals().connections == 1)
    #expect(try store.dossiers(of: nil).map(\.request.name) == ["Cem Cool"])
    // The same in the other order of importing.
    let other = try SQLiteStore.inMemory()
    try older.imported(into: other)
    try newer.imported(into: other)
    let totals = try store.totals()
    #expect(try other.totals() == totals)
    #expect(try other.storedNetwork().connections.map(\.goneBy) == [nil, Day(iso: "2026-03-10")])
  }
}

@Test(arguments: Bed.allCases)
func `a connection can go and come back`(_ bed: Bed) throws {
  try bed.test { store in
    var with = Archive("2026-01-10")
    with.connect(person("Ada Able"))
    with.connect(person("Ben Bold"))
    with.connect(person("Cem Cool"))
    var without = Archive("2026-02-10")
    without.connect(person("Ada Able"))
    without.connect(person("Cem Cool"))
    try with.imported(into: store)
    let gone = try without.imported(into: store)
    #expect(gone.changes[.connections] == ChangeCount(gone: 1))
    #expect(try store.totals().connections == 2)
    with.facts.exportDay = Day(iso: "2026-03-10")
    let back = try with.imported(into: store)
    #expect(back.changes[.connections] == ChangeCount(changed: 1))
    #expect(try store.totals().connections == 3)
    #expect(try store.storedNetwork().connections.allSatisfy { $0.goneBy == nil })
  }
}

@Test(arguments: Bed.allCases)
func `people of an old export without addresses are those of a newer one with`(_ bed: Bed) throws {
  try bed.test { store in
    var old = Archive("2021-05-16", member: PersonReference(name: "Mia Member"))
    old.connect(PersonReference(name: "Ada Able"))
    old.invite(PersonReference(name: "Cem Cool"), at: 1_600_000_000)
    old.write([("Cem Cool", [.init(PersonReference(name: "Cem Cool"), [Archive.member], 5, "Hi")])])
    try old.imported(into: store)
    #expect(try store.totals().people == 2)
    var newer = Archive("2026-03-10")
    newer.connect(person("Ada Able"))
    newer.invite(person("Cem Cool"), at: 1_600_000_000)
    try newer.imported(into: store)
    let totals = try store.totals()
    #expect(totals.people == 2)
    #expect(totals.connections == 1)
    #expect(totals.requests == 1)
    #expect(try store.storedNetwork().people.map { $0.slug?.value } == ["ada-able", "cem-cool"])
    #expect(try store.dossiers(of: nil).first?.correspondence.value?.received == 1)
  }
}

@Test(arguments: Bed.allCases)
func `a name in messages means the one person with an address who bears it`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.invite(person("Cem Cool"))
    archive.connect(person("Jo Jones", "jo-1"))
    archive.connect(person("Jo Jones", "jo-2"))
    archive.write([
      ("2-a", [.init(PersonReference(name: "Cem Cool"), [Archive.member], 5, "Hi")]),
      ("2-b", [.init(PersonReference(name: "Jo Jones"), [Archive.member], 6, "Hi")]),
    ])
    try archive.imported(into: store)
    // Which Jo Jones wrote is not known, so it is a third person of that name.
    #expect(try store.totals().people == 4)
    #expect(try store.dossiers(of: nil).first?.correspondence.value?.received == 1)
    #expect(try !archive.imported(into: store).changedAnything)
  }
}

@Test(arguments: Bed.allCases)
func `messages are stored once, whatever batches and archives they come in`(_ bed: Bed) throws {
  try bed.test { store in
    let ada = person("Ada Able")
    var first = Archive("2026-03-10")
    first.write([
      (
        "2-a",
        [.init(ada, [Archive.member], 100, "same second"), .init(ada, [Archive.member], 100, "another")]
      ),
      ("2-b", [.init(ada, [Archive.member], 100, "same second")]),
    ])
    // The same conversation goes on in a later part of the file, and one row comes twice.
    var second = MessageBatch()
    second.bytes = Array("later".utf8)
    second.recipients = [1]
    for _ in 0..<2 {
      second.rows.append(
        .init(
          line: 9,
          conversation: 0,
          sender: 0,
          recipients: 0..<1,
          sentAt: 200,
          subject: 0..<0,
          content: 0..<5,
          folder: .inbox,
          fingerprint: 77
        )
      )
    }
    first.batches.append(second)
    let applied = try first.imported(into: store)
    #expect(applied.changes[.messages] == ChangeCount(new: 4))
    var later = Archive("2026-04-10")
    later.write([
      ("2-b", [.init(ada, [Archive.member], 300, "new"), .init(ada, [Archive.member], 100, "same second")])
    ])
    #expect(try later.imported(into: store).changes[.messages] == ChangeCount(new: 1))
    #expect(try store.totals().messages == 5)
    #expect(try store.totals().conversations == 2)
    #expect(try store.totals().people == 1)
  }
}

@Test(arguments: Bed.allCases)
func `a closed account is never a person`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.write([("2-a", [.init(nil, [Archive.member], 1, "bye"), .init(Archive.member, [], 0, "hi")])])
    try archive.imported(into: store)
    #expect(try store.totals().people == 0)
    #expect(try store.totals().messages == 2)
  }
}

@Test(arguments: Bed.allCases)
func `the member is recognised late and is nobody else then`(_ bed: Bed) throws {
  try bed.test { store in
    // Without invitations, the archive does not say which of the two is the member.
    var messages = Archive("2026-03-01", member: nil)
    messages.write([
      (
        "2-a",
        [
          .init(Archive.member, [person("Cem Cool")], 2, "answer"),
          .init(person("Cem Cool"), [Archive.member], 1, "question"),
        ]
      )
    ])
    try messages.imported(into: store)
    #expect(try store.totals().people == 2)
    var whole = Archive("2026-03-10")
    whole.invite(person("Cem Cool"))
    try whole.imported(into: store)
    #expect(try store.totals().people == 1)
    let correspondence = try store.dossiers(of: nil).first?.correspondence.value
    #expect(correspondence?.received == 1)
    #expect(correspondence?.sent == 1)
    #expect(try !messages.imported(into: store).changedAnything)
  }
}

@Test(arguments: Bed.allCases)
func `the order of rows does not matter to dossiers`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = sampleArchive()
    archive.connect(person("Jo Jones", "jo-1"))
    archive.connect(person("Jo Jones", "jo-2"), company: "Mill")
    archive.invite(PersonReference(name: "Jo Jones"), at: 1_770_000_300, note: "Ada Able suggested you.")
    archive.know("Dora Dry", companies: "Dry Goods")
    try archive.imported(into: store)
    let expected = try store.dossiers(of: nil).map(withoutLines)
    var turned = archive
    turned.facts.connections?.reverse()
    turned.facts.invitations?.reverse()
    turned.facts.contacts?.reverse()
    let other = try SQLiteStore.inMemory()
    try turned.imported(into: other)
    #expect(try other.dossiers(of: nil).map(withoutLines) == expected)
  }
}

/// A dossier without the places its facts come from.
private func withoutLines(_ dossier: Dossier) -> Dossier {
  var dossier = dossier
  let nowhere = Provenance(importNumber: 0, file: "", line: 0)
  dossier.request.provenance = nowhere
  for index in dossier.earlierInvitations.indices { dossier.earlierInvitations[index].provenance = nowhere }
  for index in dossier.campaign?.others.indices ?? 0..<0 {
    dossier.campaign?.others[index].provenance = nowhere
  }
  if var entries = dossier.addressBook.value {
    for index in entries.indices { entries[index].provenance = nowhere }
    dossier.addressBook = .known(entries)
  }
  return dossier
}

@Test func `a plan that another import overtook is not applied`() throws {
  let store = try SQLiteStore.inMemory()
  let plan = try ImportPlan.make(
    sampleArchive().facts,
    stored: store.storedNetwork(),
    fallbackDay: Day(number: 20_000)
  )
  try sampleArchive().imported(into: store)
  let before = try store.content()
  #expect(throws: StoreError.busy) { try store.apply(plan, at: noon, dryRun: false) { nil } }
  #expect(try store.content() == before)
}
