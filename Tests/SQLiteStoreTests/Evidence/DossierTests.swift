import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

/// The dossier of the open request of a person.
private func dossier(_ name: String, _ store: SQLiteStore) throws -> Dossier {
  try #require(try store.dossiers(of: nil).first { $0.request.name == name })
}

@Test(arguments: Bed.allCases)
func `what was never imported is unknown, what was imported empty is known to be nothing`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.invite(person("Cem Cool"))
    try archive.imported(into: store)
    let before = try dossier("Cem Cool", store)
    #expect(before.correspondence == .unknown)
    #expect(before.addressBook == .unknown)
    #expect(before.recommendations == .unknown)
    #expect(before.endorsements == .unknown)
    #expect(before.employers == .unknown)
    archive.add(.contacts)
    archive.add(.recommendationsReceived)
    archive.add(.endorsementsReceived)
    archive.write([])
    try archive.imported(into: store)
    let after = try dossier("Cem Cool", store)
    #expect(after.correspondence == .known(Correspondence()))
    #expect(after.addressBook == .known([]))
    #expect(after.recommendations == .known([]))
    #expect(after.endorsements == .known([]))
  }
}

@Test(arguments: Bed.allCases)
func `the newest messages of a person to the member alone are at hand, each cut`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    let (cem, dora) = (person("Cem Cool"), person("Dora Dry"))
    archive.invite(cem)
    archive.invite(dora)
    archive.write([
      (
        "2-a",
        [
          .init(cem, [Archive.member], 500, "newest " + String(repeating: "x", count: 500)),
          .init(Archive.member, [cem], 400, "mine"),
          .init(cem, [Archive.member], 300, "third"),
          .init(cem, [Archive.member], 200, "second"),
          .init(cem, [Archive.member], 100, "first"),
        ]
      ),
      ("2-g", [.init(dora, [Archive.member, cem], 900, "to all")]),
    ])
    try archive.imported(into: store)
    let excerpts = try dossier("Cem Cool", store).excerpts
    #expect(excerpts.map { $0.prefix(6) } == ["newest", "third", "second"])
    #expect(excerpts.first?.unicodeScalars.count == 400)
    #expect(try dossier("Dora Dry", store).excerpts.isEmpty)
  }
}

@Test(arguments: Bed.allCases)
func `correspondence counts each way, apart from groups`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    let (cem, dora) = (person("Cem Cool"), person("Dora Dry"))
    archive.invite(cem)
    archive.invite(dora)
    archive.write([
      ("2-a", [.init(cem, [Archive.member], 300, "b"), .init(Archive.member, [cem], 200, "a")]),
      (
        "2-g",
        [
          .init(dora, [Archive.member, cem], 900, "to all"),
          .init(cem, [Archive.member, dora], 800, "me too"),
        ]
      ),
      ("2-d", [.init(Archive.member, [dora], 500, "y"), .init(dora, [Archive.member], 400, "x")]),
      ("2-s", [.init(person("Sam Stranger"), [Archive.member], 1, "hello")]),
    ])
    try archive.imported(into: store)
    let place = { (line: Int) in Provenance(importNumber: 1, file: "messages.csv", line: line) }
    #expect(
      try dossier("Cem Cool", store).correspondence
        == .known(
          Correspondence(
            received: 1,
            sent: 1,
            inGroups: 1,
            firstAt: Date(timeIntervalSince1970: 200),
            lastAt: Date(timeIntervalSince1970: 800),
            begunByThem: false,
            provenance: place(3)
          )
        )
    )
    #expect(
      try dossier("Dora Dry", store).correspondence
        == .known(
          Correspondence(
            received: 1,
            sent: 1,
            inGroups: 1,
            firstAt: Date(timeIntervalSince1970: 400),
            lastAt: Date(timeIntervalSince1970: 900),
            begunByThem: true,
            provenance: place(7)
          )
        )
    )
  }
}

@Test(arguments: Bed.allCases)
func `the note among the messages is not correspondence`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.invite(person("Cem Cool"), note: "Shall we connect?")
    archive.write([("2-a", [.init(person("Cem Cool"), [Archive.member], 300, "Shall we connect?")])])
    try archive.imported(into: store)
    #expect(try dossier("Cem Cool", store).correspondence == .known(Correspondence()))
  }
}

@Test(arguments: Bed.allCases)
func `records match by address, and by name only where one person bears it`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = Archive("2026-03-10")
    archive.invite(person("Ada Able"))
    archive.invite(person("Jo Jones", "jo-1"))
    archive.invite(person("Jo Jones", "jo-2"), at: 1_770_000_001)
    archive.connect(person("Ben Bold"))
    archive.know("ADA ABLE, PhD", companies: "Engines")
    archive.know("Jo Jones", companies: "Unsure")
    archive.know("Somebody", companies: "Linked", slugs: [Slug(normalised: "jo-2")])
    // Of the same name, but a link to another profile.
    archive.know("Ada Able", companies: "Other", slugs: [Slug(normalised: "ada-other")])
    archive.recommend("Ada Able")
    archive.recommend("Jo Jones")
    archive.endorse(person("Ada Able"))
    archive.endorse(person("Ada Able"), skill: "Patience")
    archive.endorse(PersonReference(name: "Jo Jones"))
    try archive.imported(into: store)
    let ada = try dossier("Ada Able", store)
    #expect(ada.addressBook.value?.map(\.companies) == ["Engines"])
    #expect(ada.addressBook.value?.map(\.matchedBy) == [.uniqueName])
    #expect(ada.employers == .known(["Engines"]))
    #expect(ada.recommendations.value?.map(\.given) == [.received])
    #expect(ada.endorsements.value?.map(\.count) == [2])
    #expect(ada.endorsements.value?.first?.skills == ["Listening", "Patience"])
    let jones = try store.dossiers(of: nil).filter { $0.request.name == "Jo Jones" }
      .sorted { $0.request.sentAt < $1.request.sentAt }
    #expect(jones.map { $0.addressBook.value?.map(\.companies) } == [[], ["Linked"]])
    #expect(jones.map(\.recommendations) == [.known([]), .known([])])
    #expect(jones.map(\.endorsements) == [.known([]), .known([])])
  }
}

@Test(arguments: Bed.allCases)
func `earlier invitations, former connections and people named in the note are found`(_ bed: Bed) throws {
  try bed.test { store in
    var old = Archive("2024-03-10")
    old.connect(person("Ben Bold"))
    old.connect(person("Cem Cool"), on: "2020-01-01", company: "Old Mill")
    old.invite(person("Cem Cool"), at: 1_500_000_000, note: "First try")
    old.invite(person("Cem Cool"), at: 1_600_000_000, .outgoing)
    try old.imported(into: store)
    var newer = Archive("2026-03-10")
    newer.connect(person("Ben Bold"))
    newer.invite(person("Cem Cool"), note: "Hello Mia, Ben Bold suggested that I write to you.")
    try newer.imported(into: store)
    let cem = try dossier("Cem Cool", store)
    #expect(cem.earlierInvitations.map(\.note) == ["", "First try"])
    #expect(cem.earlierInvitations.map(\.direction) == [.outgoing, .incoming])
    #expect(
      cem.formerConnection
        == FormerConnection(
          connectedOn: try #require(Day(iso: "2020-01-01")),
          goneBy: Day(iso: "2026-03-10"),
          provenance: Provenance(importNumber: 1, file: "Connections.csv", line: 6)
        )
    )
    #expect(cem.employers == .known(["Old Mill"]))
    #expect(cem.mentions == [Mention(words: "Ben Bold", name: "Ben Bold", candidates: 1, isFullName: true)])
  }
}

@Test(arguments: Bed.allCases)
func `the same text of several senders is seen with their names masked`(_ bed: Bed) throws {
  try bed.test { store in
    let text = "I help founders like you to triple their revenue with our unique outreach system, let us talk"
    var archive = Archive("2026-03-10")
    archive.connect(person("Ben Bold"))
    archive.invite(person("Ada Able"), at: 1, note: "Hi Mia, \(text). Ada")
    archive.invite(person("Cem Cool"), at: 2, note: "Hi Mia, \(text). Cem")
    archive.invite(person("Ben Bold"), at: 3, note: "Hi Mia, \(text). Ben")
    archive.invite(
      person("Dora Dry"),
      at: 4,
      note: "A talk about beekeeping in the Jura would be my pleasure, Mia."
    )
    try archive.imported(into: store)
    let campaign = try #require(try dossier("Cem Cool", store).campaign)
    #expect(campaign.others.map(\.name) == ["Ada Able", "Ben Bold"])
    #expect(campaign.otherCount == 2)
    #expect(try dossier("Dora Dry", store).campaign == nil)
  }
}

@Test(arguments: Bed.allCases)
func `only the newest listed request of somebody who is not connected is open`(_ bed: Bed) throws {
  try bed.test { store in
    var archive = sampleArchive("2026-03-10")
    archive.invite(person("Cem Cool"), at: 1_760_000_000, note: "Earlier")
    try archive.imported(into: store)
    #expect(
      try store.dossiers(of: nil).map(\.request.name).sorted() == ["Cem Cool", "Dora Dry", "Eve Eager"]
    )
    #expect(try dossier("Cem Cool", store).request.note == "We met at the fair in Basel.")
    // One is not listed any more.
    var newer = Archive("2026-04-10")
    newer.invite(person("Dora Dry"), at: 1_770_000_100)
    try newer.imported(into: store)
    #expect(try store.dossiers(of: nil).map(\.request.name) == ["Dora Dry"])
    // An older archive that comes late brings nobody back.
    try archive.imported(into: store)
    #expect(try store.dossiers(of: nil).map(\.request.name) == ["Dora Dry"])
  }
}

@Test(arguments: Bed.allCases)
func `dossiers of some are those of all, in the order of their ids`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let all = try store.dossiers(of: nil)
    #expect(all.map(\.request.id) == all.map(\.request.id).sorted())
    for dossier in all { #expect(try store.dossiers(of: [dossier.request.id]) == [dossier]) }
    #expect(try store.dossiers(of: all.map(\.request.id).reversed()) == all)
    #expect(try store.dossiers(of: []) == [])
    #expect(try store.dossiers(of: [Request.ID(rawValue: "r-none")]) == [])
  }
}

@Test(arguments: Bed.allCases)
func `a typed request stands until an export says more`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive("2026-11-20").imported(into: store)
    let typed = TypedRequest(
      id: Request.ID(rawValue: "r-typed"),
      name: "Tia Typed",
      slug: Slug(normalised: "tia-typed"),
      headline: "Beekeeper",
      note: "Hello",
      typedAt: noon
    )
    #expect(try store.dossier(ofTyped: typed).request.headline == "Beekeeper")
    try store.append(typed)
    let open = try dossier("Tia Typed", store).request
    #expect(open.origin == .typed)
    #expect(open.headline == "Beekeeper")
    var next = Archive("2026-12-20")
    next.invite(person("Tia Typed"), at: 1_795_000_000, note: "Hello")
    next.connect(person("Ada Able"))
    next.connect(person("Ben Bold"))
    try next.imported(into: store)
    let exported = try store.dossiers(of: nil).map(\.request).filter { $0.name == "Tia Typed" }
    #expect(exported.map(\.origin) == [.export])
    #expect(exported.map(\.headline) == ["Beekeeper"])
    #expect(exported.map(\.note) == ["Hello"])
  }
}

@Test(arguments: Bed.allCases)
func `a typed request of somebody who is connected by now is over`(_ bed: Bed) throws {
  try bed.test { store in
    try store.append(
      TypedRequest(
        id: Request.ID(rawValue: "r-typed"),
        name: "Tia Typed",
        slug: Slug(normalised: "tia-typed"),
        headline: "",
        note: "",
        typedAt: noon
      )
    )
    #expect(try store.dossiers(of: nil).count == 1)
    var next = Archive("2026-12-20")
    next.connect(person("Tia Typed"))
    try next.imported(into: store)
    #expect(try store.dossiers(of: nil) == [])
  }
}
