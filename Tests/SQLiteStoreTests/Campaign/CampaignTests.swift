import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

private let pitch =
  "we help founders to triple their revenue with an outreach system that nobody else has, let us talk"

/// An archive in which three people sent one template: two with a request, one as the first message of a conversation.
private func campaignArchive(_ day: String = "2026-03-10") -> Archive {
  var archive = Archive(day)
  archive.connect(person("Ben Bold"), on: "2026-01-01")
  archive.invite(person("Ada Able"), at: 1_770_000_000, note: "Hi Mia, \(pitch). Ada")
  archive.invite(person("Cem Cool"), at: 1_770_300_000, note: "Hello Mia, \(pitch) this week. Cem")
  archive.invite(
    person("Dora Dry"),
    note: "A talk about beekeeping in the Jura would be a pleasure for us all here."
  )
  archive.write([
    (
      "c1",
      [
        .init(person("Ben Bold"), [Archive.member], 1_767_300_000, "Hi Mia, \(pitch) or next week. Ben"),
        .init(person("Ben Bold"), [Archive.member], 1_767_400_000, "Did you see my message? \(pitch)"),
      ]
    ),
    ("c2", [.init(Archive.member, [person("Eve Eager")], 1_767_300_000, "Dear Eve, \(pitch)")]),
    (
      "c3",
      [.init(person("Flo Fair"), [Archive.member, person("Gus Good")], 1_767_300_000, "Hi all, \(pitch)")]
    ),
  ])
  return archive
}

private func campaign(_ name: String, _ store: SQLiteStore) throws -> Campaign? {
  try #require(try store.dossiers(of: nil).first { $0.request.name == name }).campaign
}

@Test(arguments: Bed.allCases)
func `notes and first messages of several people are one campaign`(_ bed: Bed) throws {
  try bed.test { store in
    try campaignArchive().imported(into: store)
    let seen = try #require(try campaign("Cem Cool", store))
    #expect(seen.others.map(\.name) == ["Ben Bold", "Ada Able"])
    #expect(seen.others.map(\.isMessage) == [true, false])
    #expect(seen.others.map(\.provenance.file) == ["messages.csv", "Invitations.csv"])
    #expect(seen.otherCount == 2)
    #expect(seen.firstAt == Date(timeIntervalSince1970: 1_767_300_000))
    #expect(seen.lastAt == Date(timeIntervalSince1970: 1_770_300_000))
    #expect(seen.text.hasPrefix("Hi Mia, we help founders"))
    #expect(try campaign("Dora Dry", store) == nil)
  }
}

@Test(arguments: Bed.allCases)
func `answers to others of a campaign are seen, until they are taken back`(_ bed: Bed) throws {
  try bed.test { store in
    try campaignArchive().imported(into: store)
    let requests = try store.assess()
    let ada = try #require(requests.first { $0.name == "Ada Able" })
    let cem = try #require(requests.first { $0.name == "Cem Cool" })
    let decisions = try store.decide([ada], .decline)
    #expect(try campaign("Cem Cool", store)?.answers == [.decline: 1])
    #expect(try campaign("Ada Able", store)?.answers == [:])
    _ = try store.undo(decisions.map(\.id), at: noon, by: "pages")
    #expect(try campaign("Cem Cool", store)?.answers == [:])
    #expect(try store.requestsInCampaigns(of: [ada.id]) == [ada.id, cem.id].sorted())
    #expect(try store.requestsInCampaigns(of: requests.filter { $0.name == "Dora Dry" }.map(\.id)) == [])
  }
}

@Test(arguments: Bed.allCases)
func `a typed request joins the campaign of others, and is no second sender once an export brings it`(
  _ bed: Bed
) throws {
  try bed.test { store in
    try campaignArchive("2026-11-20").imported(into: store)
    let typed = TypedRequest(
      id: Request.ID(rawValue: "r-typed"),
      name: "Tia Typed",
      slug: Slug(normalised: "tia-typed"),
      headline: "",
      note: "Hi Mia, \(pitch) tomorrow. Tia",
      typedAt: noon
    )
    let derived: Set = ["derived_campaign_text", "derived_campaign_memory", "derived_state"]
    let before = try store.content(besides: derived)
    #expect(try store.dossier(ofTyped: typed).campaign?.otherCount == 3)
    #expect(try store.content(besides: derived) == before)
    #expect(try campaign("Cem Cool", store)?.otherCount == 2)
    try store.append(typed)
    #expect(try campaign("Tia Typed", store)?.otherCount == 3)
    #expect(try campaign("Cem Cool", store)?.otherCount == 3)
    var next = campaignArchive("2026-12-20")
    next.invite(person("Tia Typed"), at: 1_795_400_000, note: typed.note)
    try next.imported(into: store)
    #expect(try campaign("Cem Cool", store)?.otherCount == 3)
  }
}

@Test(arguments: Bed.allCases)
func `typed requests are placed as if all were found anew`(_ bed: Bed) throws {
  try bed.test { store in
    try campaignArchive().imported(into: store)
    _ = try store.dossiers(of: nil)
    let notes = [
      "Hi Mia, \(pitch) tomorrow. Tia",
      "Dear Mia, would you like to hear how we keep bees on the roof of our school?",
      "Dear Mia, would you like to hear how we keep bees on the roof of our school this year?", "Hi",
      "Hi Mia, \(pitch). Tia",
    ]
    for (place, note) in notes.enumerated() {
      let typed = TypedRequest(
        id: Request.ID(rawValue: "r-typed-\(place)"),
        name: "Tia Typed \(place)",
        slug: Slug(normalised: "tia-typed-\(place)"),
        headline: "",
        note: note,
        typedAt: noon.addingTimeInterval(Double(place))
      )
      let seen = try store.dossier(ofTyped: typed).campaign
      try store.append(typed)
      try store.append(typed)
      #expect(try campaign(typed.name, store) == seen)
    }
    #expect(try campaign("Tia Typed 1", store)?.others.map(\.name) == ["Tia Typed 2"])
    #expect(try campaign("Tia Typed 4", store)?.otherCount == 4)
    let placed = try store.content(besides: ["derived_campaign_memory"])
    try store.run("DELETE FROM derived_state WHERE name = 'campaigns'")
    _ = try store.dossiers(of: nil)
    #expect(try store.content(besides: ["derived_campaign_memory"]) == placed)
  }
}

@Test(arguments: ["DELETE FROM derived_campaign_memory", "UPDATE derived_campaign_memory SET part = x'00'"])
func `a typed request finds its campaign where what was kept of the texts is gone or damaged`(_ harm: String)
  throws
{
  let store = try SQLiteStore.inMemory()
  try campaignArchive().imported(into: store)
  _ = try store.dossiers(of: nil)
  try store.run(harm)
  let typed = TypedRequest(
    id: Request.ID(rawValue: "r-typed"),
    name: "Tia Typed",
    slug: nil,
    headline: "",
    note: "Hi Mia, \(pitch) tomorrow. Tia",
    typedAt: noon
  )
  #expect(try store.dossier(ofTyped: typed).campaign?.otherCount == 3)
  try store.append(typed)
  #expect(try campaign("Tia Typed", store)?.otherCount == 3)
}

@Test(arguments: Bed.allCases)
func `campaigns dropped are found again, under the same name`(_ bed: Bed) throws {
  try bed.test { store in
    try campaignArchive().imported(into: store)
    let before = try store.dossiers(of: nil)
    try store.dropDerived()
    #expect(try store.dossiers(of: nil) == before)
    // A later import adds to a campaign, and its name stays.
    var next = campaignArchive("2026-04-10")
    next.invite(person("Hal Hale"), at: 1_771_000_000, note: "Hey Mia, \(pitch) soon. Hal")
    try next.imported(into: store)
    let after = try #require(try campaign("Cem Cool", store))
    #expect(after.id == before.compactMap(\.campaign).first?.id)
    #expect(after.otherCount == 3)
  }
}

@Test func `of thousands of senders of one note twenty are named`() throws {
  let store = try SQLiteStore.inMemory()
  var archive = Archive("2026-03-10")
  let names = (0..<3_000).map { "Sender N\(String($0, radix: 26))" }
  for (index, name) in names.enumerated() {
    archive.invite(person(name), at: 1_700_000_000 + index, note: "Hi Mia, \(pitch). \(name)")
  }
  try archive.imported(into: store)
  let dossiers = try store.dossiers(of: nil)
  #expect(dossiers.count == 3_000)
  #expect(dossiers.allSatisfy { $0.campaign?.otherCount == 2_999 && $0.campaign?.others.count == 20 })
}

@Test func `a note of 300,000 characters is compared like any other`() throws {
  let store = try SQLiteStore.inMemory()
  var archive = Archive("2026-03-10")
  let flood = pitch + String(repeating: " 🚀 word", count: 50_000)
  archive.invite(person("Ada Able"), at: 1, note: flood)
  archive.invite(person("Ben Bold"), at: 2, note: flood + " more")
  archive.invite(person("Cem Cool"), at: 3, note: String(repeating: "🚀", count: 300_000))
  try archive.imported(into: store)
  #expect(try campaign("Ben Bold", store)?.others.map(\.name) == ["Ada Able"])
  #expect(try campaign("Cem Cool", store) == nil)
}
