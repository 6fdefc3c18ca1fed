import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

private let pitch =
  "we help founders to triple their revenue with an outreach system that nobody else has, let us talk"

/// Two templates: one that two people ask with, and one that two wrote as a first message.
private func archive() -> Archive {
  var archive = Archive("2026-03-10")
  archive.connect(person("Ben Bold"), on: "2026-01-02")
  archive.connect(person("Flo Fair"), on: "2026-01-02")
  archive.invite(person("Ada Able"), at: 1_770_000_000, note: "Hi Mia, \(pitch). Ada")
  archive.invite(person("Cem Cool"), at: 1_770_300_000, note: "Hello Mia, \(pitch) this week. Cem")
  let news =
    "our newsletter on bees and boards comes out every Thursday and is read by people in forty countries"
  // 2 January 2026 is day 20,455; the messages come on that day, a day and four days later.
  archive.write([
    (
      "c1",
      [
        .init(person("Ben Bold"), [Archive.member], 1_767_355_200, "Hi Mia, \(news). Ben"),
        .init(person("Ben Bold"), [Archive.member], 1_767_700_800, "Did you see it?"),
      ]
    ),
    (
      "c2",
      [
        .init(person("Flo Fair"), [Archive.member], 1_767_441_600, "Hi Mia, \(news) or more. Flo"),
        .init(Archive.member, [person("Flo Fair")], 1_767_528_000, "Thank you, Flo."),
      ]
    ),
  ])
  return archive
}

@Test(arguments: Bed.allCases)
func `campaigns with open requests come first, with their period and answers`(_ bed: Bed) throws {
  try bed.test { store in
    try archive().imported(into: store)
    let requests = try store.assess()
    let records = try store.campaigns(limit: 10)
    #expect(records.map(\.senders) == [2, 2])
    #expect(records.map(\.open.count) == [2, 0])
    let first = try #require(records.first)
    #expect(
      first.template
        == "… Mia, we help founders to triple their revenue with an outreach system that nobody else has, let us talk …"
    )
    #expect(first.firstAt == Date(timeIntervalSince1970: 1_770_000_000))
    #expect(first.lastAt == Date(timeIntervalSince1970: 1_770_300_000))
    #expect(try store.campaigns(limit: 1).map(\.id) == [first.id])
    try store.decide(requests.filter { $0.name == "Ada Able" }, .decline)
    let story = try #require(try store.campaign(first.id, limit: 10))
    #expect(story.record.answers == [.decline: 1])
    #expect(story.record.open.count == 1)
    #expect(story.members.map(\.name) == ["Ada Able", "Cem Cool"])
    #expect(story.members.map(\.isOpen) == [false, true])
    #expect(story.members.map(\.decision?.choice) == [.decline, nil])
    #expect(story.comparison(of: story.members[1]).shared.first?.hasPrefix("Mia, we help founders") == true)
    #expect(try store.campaign(first.id, limit: 1)?.members.count == 1)
    #expect(try store.campaign(Campaign.ID(rawValue: "c-none"), limit: 1) == nil)
    #expect(try store.campaign(of: requests[0].id) == first.id)
  }
}

@Test(arguments: Bed.allCases)
func `how somebody came up before is seen once they ask again`(_ bed: Bed) throws {
  try bed.test { store in
    try archive().imported(into: store)
    var next = Archive("2026-04-10")
    next.connect(person("Gus Good"))
    for name in ["Ben Bold", "Flo Fair", "Hal Hale"] {
      next.invite(person(name), at: 1_775_000_000, note: "Hello again")
    }
    try next.imported(into: store, allowing: ImportPlan.Allowances(loss: true))
    func approach(_ name: String) throws -> Approach? {
      try #require(try store.dossiers(of: nil).first { $0.request.name == name }).approach
    }
    let ben = try #require(try approach("Ben Bold"))
    #expect(ben.connectedOn == Day(iso: "2026-01-02"))
    #expect(ben.daysAfterConnecting == 0)
    #expect(!ben.isAnswered)
    #expect(ben.bumps == [Date(timeIntervalSince1970: 1_767_700_800)])
    #expect(ben.quickBumps == 1)
    #expect(ben.text.hasPrefix("Hi Mia, our newsletter"))
    #expect(ben.provenance.file == "messages.csv")
    #expect(try approach("Flo Fair")?.isAnswered == true)
    #expect(try approach("Hal Hale") == nil)
  }
}

@Test func `how others of a campaign came up is in the dossier of who asks`() throws {
  let store = try SQLiteStore.inMemory()
  var archive = Archive("2026-03-10")
  archive.connect(person("Ben Bold"), on: "2026-01-02")
  archive.invite(person("Ben Bold"), at: 1_767_300_000, note: "Hi Mia, \(pitch). Ben")
  archive.invite(person("Cem Cool"), at: 1_770_300_000, note: "Hello Mia, \(pitch) this week. Cem")
  archive.write([
    (
      "c1",
      [
        // The note of the request, which becomes the first message, is no message of its own.
        .init(person("Ben Bold"), [Archive.member], 1_767_355_200, "Hi Mia, \(pitch). Ben"),
        .init(person("Ben Bold"), [Archive.member], 1_767_441_600, "Which day suits you for a demo?"),
      ]
    )
  ])
  try archive.imported(into: store)
  let cem = try #require(try store.dossiers(of: nil).first)
  let ben = try #require(cem.campaign?.others.first)
  #expect(ben.name == "Ben Bold")
  #expect(ben.approach?.text == "Which day suits you for a demo?")
  #expect(ben.approach?.daysAfterConnecting == 1)
}
