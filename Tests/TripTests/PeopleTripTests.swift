import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("People: searched, merged, compared")
struct PeopleTripTests {
  private func workspace(_ bench: Bench, _ rows: [String], on day: String = "2026-07-03") throws -> Workspace
  {
    let workspace = try bench.open()
    try imported(rows, bench, workspace, on: day)
    return workspace
  }

  private func imported(_ rows: [String], _ bench: Bench, _ workspace: Workspace, on day: String) throws {
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    bench.turnClock(to: day)
    let file = SampleFile(name: "Connections.csv", bytes: Array(text.utf8))
    _ = try workspace.importArchives(
      [bench.export([file], of: day)],
      options: ImportOptions(allowLoss: true)
    )
  }

  private func row(
    _ name: String,
    _ slug: String,
    _ company: String = "Marlow",
    _ day: String = "02 Mar 2020"
  ) -> String {
    "\(name),https://www.linkedin.com/in/\(slug),,\(company),Clerk,\(day)"
  }

  private func names(_ workspace: Workspace, _ text: String) throws -> [String] {
    try workspace.people(PeopleQuery(text: text, standing: .everybody)).entries.map(\.name)
  }

  @Test func `accents and case do not matter, every word counts, names come first`() throws {
    let bench = Bench()
    let workspace = try workspace(
      bench,
      [row("Zoë,Müller", "zoe"), row("Max,Other", "max", "Zoe Works"), row("Ada,Zürcher", "ada")]
    )
    #expect(try names(workspace, "ZOE") == ["Zoë Müller", "Max Other"])
    #expect(try names(workspace, "mull zo") == ["Zoë Müller"])
    #expect(try names(workspace, "zurch") == ["Ada Zürcher"])
    #expect(try names(workspace, "clerk works") == ["Max Other"])
    #expect(try names(workspace, "nobody") == [])
  }

  @Test(arguments: [
    "\"", "*", "a OR b", "NEAR(", "name:x", "-zoe", "^zoe", "(", "'; DROP TABLE fact_person; --", "{name}: *",
    "\u{0}",
    String(repeating: "zoe ", count: 4_000), "AND", "zoe AND", "\\", "%", "_",
  ])
  func `what looks like an operator is only ever words`(text: String) throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Zoë,Müller", "zoe")])
    _ = try workspace.people(PeopleQuery(text: text, standing: .everybody, wantsFacets: true))
    _ = try workspace.people(PeopleQuery(position: text))
    #expect(try names(workspace, "zoe") == ["Zoë Müller"])
  }

  @Test(arguments: ["नमस्ते", "ที่", "عُمَر", "İpek", "Łódź", "薇", "e\u{301}cole"])
  func `a name in any script is found as it is written`(name: String) throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("\(name),Lind", "one"), row("Max,Other", "max")])
    #expect(try workspace.people(PeopleQuery(text: name)).entries.map(\.slug?.value) == ["one"])
  }

  @Test(arguments: ["a\u{19B0}b", "\u{1CF2}x", "a\u{16FFF}b", "\u{10FFFD}"])
  func `a letter that the index does not know finds nobody`(text: String) throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Ada,Lind", "ada")])
    #expect(try workspace.people(PeopleQuery(text: text)).entries.isEmpty)
    _ = try workspace.people(PeopleQuery(position: text))
  }

  @Test func `whoever connects again after a removal is not decided`() throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Ada,Lind", "ada"), row("Ben,Vane", "ben")])
    let key = try workspace.person(named: "ada").key
    _ = try workspace.decide(connections: [key], .keep, by: "test")
    _ = try workspace.decide(connections: [key], .remove, by: "test")
    try imported([row("Ben,Vane", "ben")], bench, workspace, on: "2026-07-10")
    #expect(try workspace.person(named: "ada").choice == .remove)
    let again = row("Ada,Lind", "ada", "Marlow", "15 Jul 2026")
    try imported([row("Ben,Vane", "ben"), again], bench, workspace, on: "2026-07-17")
    // Neither the removal nor the keep before it speaks of this connection.
    #expect(try workspace.person(named: "ada").choice == nil)
    #expect(try workspace.worklist().isEmpty)
    #expect(try workspace.connectionHistory(of: key).count == 2)
  }

  @Test func `notes, tags and messages are found, with the words around them`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let key = try workspace.person(named: "Ben Aldous").key
    _ = try workspace.write("Plays the theremin", of: key, by: "test")
    _ = try workspace.tag(key, adding: ["Quartet"], by: "test")
    #expect(try names(workspace, "theremin") == ["Ben Aldous"])
    #expect(try names(workspace, "quartet") == ["Ben Aldous"])
    let found = try workspace.people(PeopleQuery(text: "scarf", standing: .everybody)).entries
    #expect(found.map(\.name) == ["Mira Castellane"])
    #expect(found.first?.excerpt.contains("scarf") == true)
    let tagged = try workspace.people(PeopleQuery(tag: "quartet", wantsFacets: true))
    #expect(tagged.matching == 1 && tagged.tags == [PeopleSlice.Facet(value: "quartet", people: 1)])
  }

  @Test func `a note of a megabyte and a tag with a separator are refused and change nothing`() throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Zoë,Müller", "zoe")])
    let key = try workspace.person(named: "zoe").key
    let before = try workspace.personStory(key)
    #expect(throws: PeopleError.tooLong(field: "note", limit: PersonRecord.longest)) {
      try workspace.write(String(repeating: "x", count: 1_000_000), of: key, by: "test")
    }
    #expect(throws: PeopleError.unusableTag("a;b", .separator)) {
      try workspace.tag(key, adding: ["fine", "a;b"], by: "test")
    }
    #expect(throws: PeopleError.emptyNote) { try workspace.write("  ", of: key, by: "test") }
    #expect(throws: PeopleError.happensLater(Day(number: 25_000))) {
      try workspace.write("", of: key, kind: .met, happenedOn: Day(number: 25_000), by: "test")
    }
    #expect(try workspace.personStory(key) == before)
  }

  @Test func `homonyms stay two people, and a name that several bear is asked back`() throws {
    let bench = Bench()
    let workspace = try workspace(
      bench,
      [row("Jo,Jones", "jo-1"), row("Jo,Jones", "jo-2", "Albis", "09 May 2021")]
    )
    #expect(try workspace.mergeProposals().isEmpty)
    #expect(throws: PeopleError.self) { try workspace.person(named: "Jo Jones") }
    #expect(try workspace.person(named: "https://www.linkedin.com/in/jo-2").company == "Albis")
  }

  @Test func `a new address is proposed and not assumed, and a merge is taken back exactly`() throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Jo,Jones", "jo-old"), row("Ada,Lind", "ada")])
    let old = try workspace.person(named: "jo-old").key
    _ = try workspace.write("Plays chess", of: old, by: "test")
    _ = try workspace.decide(connections: [old], .keep, reason: "chess", by: "test")
    try imported([row("Jo,Jones", "jo-new"), row("Ada,Lind", "ada")], bench, workspace, on: "2026-07-10")

    let new = try workspace.person(named: "jo-new").key
    let proposal = try #require(try workspace.mergeProposals().first)
    #expect(proposal.reasons.contains(.sameDay))
    #expect(proposal.kept.key == new && proposal.merged.key == old)
    #expect(try workspace.connectionCard(new).decision == nil)
    let before = (try workspace.personStory(new), try workspace.personStory(old))
    let everybody = try workspace.people(PeopleQuery(standing: .everybody))

    let merged = try workspace.merge(old, into: new, by: "test")
    #expect(merged.choice == .keep)
    let story = try workspace.personStory(new)
    #expect(story.records.map(\.text) == ["Plays chess"])
    #expect(story.merged.map(\.key) == [old])
    #expect(try workspace.personStory(old).card.entry.key == new)
    #expect(try workspace.people(PeopleQuery(standing: .everybody)).matching == everybody.matching - 1)
    #expect(try names(workspace, "chess") == ["Jo Jones"])
    #expect(throws: PeopleError.samePerson("Jo Jones")) { try workspace.merge(old, into: new, by: "test") }

    try workspace.unmerge(old, from: new, by: "test")
    #expect(try workspace.personStory(new) == before.0)
    #expect(try workspace.personStory(old) == before.1)
    #expect(try workspace.people(PeopleQuery(standing: .everybody)) == everybody)
    #expect(throws: PeopleError.notMerged("Jo Jones", old.rawValue)) {
      try workspace.unmerge(old, from: new, by: "test")
    }
    // Said to be two, they are not proposed again.
    try workspace.keepApart(old, new, by: "test")
    #expect(try workspace.mergeProposals().isEmpty)
  }

  @Test func `two exports are compared, and the file never says why somebody is gone`() throws {
    let bench = Bench()
    let workspace = try workspace(
      bench,
      [row("Ada,Lind", "ada"), row("Ben,Vane", "ben"), row("Cem,Cool", "cem", "Albis", "05 May 2019")]
    )
    #expect(try workspace.changes(since: nil).entries.isEmpty)
    try imported(
      [
        row("Ada,Marlow", "ada"), row("Dora,Dry", "dora", "Albis", "09 Jul 2026"), ",,,,,05 May 2019",
        "Ed,East,https://www.linkedin.com/in/ed,,,,08 Jul 2026",
      ].map { $0.replacingOccurrences(of: ",,,,,05", with: ",,,,,,05") },
      bench,
      workspace,
      on: "2026-07-10"
    )
    let slice = try workspace.changes(since: 1)
    #expect(slice.counts == [.new: 2, .gone: 2, .renamed: 1])
    let gone = slice.entries.filter { $0.change.change.kind == .gone }
    #expect(gone.map(\.name) == ["Ben Vane", "Cem Cool"])
    #expect(gone.map(\.looksClosed) == [false, true])
    #expect(try workspace.person(named: "ada").name == "Ada Marlow")
    #expect(try workspace.personStory(workspace.person(named: "ada").key).aliases == ["Ada Lind"])
    #expect(try names(workspace, "ada lind") == ["Ada Marlow"])
    #expect(try workspace.preview(of: .closed).entries.map(\.name) == ["Cem Cool"])
    let decided = try workspace.removeGroup(.closed, seen: 1, by: "test")
    #expect(decided.count == 1)
    // There is nothing to click: the export shows it already.
    #expect(try workspace.worklist().filter(\.isOpen).isEmpty)
    #expect(throws: PeopleError.noSuchImport(9)) { try workspace.changes(since: 9) }
    try imported(
      [row("Ben,Vane", "ben"), row("Ada,Marlow", "ada", "Lind AG")],
      bench,
      workspace,
      on: "2026-07-17"
    )
    #expect(try workspace.changes(since: nil).counts == [.back: 1, .job: 1, .gone: 2])
  }

  @Test func `an older archive imported later changes nothing that is newer`() throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Ada,Lind", "ada", "Newer AG")], on: "2026-07-10")
    try imported(
      [row("Ada,Lind", "ada", "Older AG"), row("Ben,Vane", "ben")],
      bench,
      workspace,
      on: "2026-07-03"
    )
    #expect(try workspace.changes(since: 0).entries.isEmpty)
    #expect(try workspace.person(named: "ada").company == "Newer AG")
    #expect(try workspace.person(named: "ben").goneBy == Day(iso: "2026-07-10"))
  }

  @Test func `strength and bridge value can be overruled, and the evidence stands again`() throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Ada,Lind", "ada")])
    let key = try workspace.person(named: "ada").key
    let before = try workspace.connectionCard(key)
    try workspace.recall(key, .strength, 0.9, by: "test")
    try workspace.recall(key, .bridge, 0.7, by: "test")
    let set = try #require(try workspace.connectionCard(key).verdict)
    #expect(set.strength.value == 0.9 && set.bridge.value == 0.7)
    #expect(try workspace.people(PeopleQuery(band: .strong)).matching == 1)
    try workspace.recall(key, .strength, nil, by: "test")
    try workspace.recall(key, .bridge, nil, by: "test")
    #expect(try workspace.connectionCard(key) == before)
  }

  @Test func `saved views come back by name and go when they are removed`() throws {
    let bench = Bench()
    let workspace = try workspace(bench, [row("Ada,Lind", "ada")])
    try workspace.saveView("  Banks ", query: "company=Bank")
    #expect(try workspace.views() == [SavedView(name: "Banks", query: "company=Bank")])
    try workspace.saveView("Banks", query: nil)
    #expect(try workspace.views().isEmpty)
    #expect(throws: PeopleError.unusableViewName) { try workspace.saveView("", query: "x") }
  }
}
