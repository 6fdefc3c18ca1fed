import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("From a card to a confirmed removal")
struct CullTripTests {
  private func key(_ name: String, _ workspace: Workspace) throws -> Person.Key {
    try workspace.person(named: name).key
  }

  @Test
  func `a removal goes on the work list, the next import confirms it, and a later request shows the history`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let matteo = try key("Matteo Brunavesi", workspace)
    let card = try workspace.connectionCard(matteo)
    #expect(card.verdict?.advice == .remove)
    _ = try workspace.decide(connections: [matteo], .remove, reason: "never met", by: "test")
    let action = try #require(try workspace.worklist().first { $0.person == matteo })
    #expect(action.kind == .remove && action.isOpen)
    try workspace.end(action.id, as: .done)

    // The export of a week later lists him still: the action is open again.
    bench.turnClock(to: "2026-07-10")
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-10")])
    let reopened = try #require(try workspace.worklist().first { $0.person == matteo })
    #expect(reopened.isOpen && reopened.reopenedBy == Day(iso: "2026-07-10"))

    // Two weeks later he is gone, and asks to connect again.
    bench.turnClock(to: "2026-07-24")
    let slug = try #require(action.slug)
    let later = story { name, text in
      let lines = text.components(separatedBy: "\n")
      switch name {
      case "Connections.csv": return lines.filter { !$0.contains("Brunavesi") }.joined(separator: "\n")
      case "Invitations.csv":
        let member = lines.first { $0.contains("OUTGOING") } ?? ""
        let own = member.components(separatedBy: ",").first { $0.contains("linkedin.com/in/") } ?? ""
        let row = "Matteo Brunavesi,Rowan Hale,\"7/20/26, 9:05 AM\",,INCOMING,\(slug.profileURL),\(own)"
        return text + (text.hasSuffix("\n") ? "" : "\n") + row + "\n"
      default: return text
      }
    }
    _ = try workspace.importArchives([bench.export(later, of: "2026-07-24")])
    let confirmed = try #require(try workspace.worklist().first { $0.person == matteo })
    #expect(confirmed.confirmedOn == Day(iso: "2026-07-24") && !confirmed.isOpen)
    let request = try #require(try workspace.allRequests().first { $0.request.slug == slug })
    let words = request.verdict.evidence.map(\.words)
    #expect(words.contains("You decided to let go of them on 2026-07-04: “never met”"))
    // The private card is kept.
    let story = try workspace.personStory(matteo)
    #expect(story.card.decision?.reason == "never met")
    #expect(story.card.entry.goneBy == Day(iso: "2026-07-24"))
  }

  @Test func `undo restores everything that a decision, a note, a tag and an answer changed`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let key = try key("Aurelio Quintavalle", workspace)
    let (before, queue) = (try workspace.personStory(key), try workspace.reviewCounts())
    let people = try workspace.people(PeopleQuery(limit: 500))

    let made = try workspace.decide(connections: [key], .remove, by: "test")
    _ = try workspace.undo(connections: made.map(\.id), by: "test")
    let note = try workspace.write("met at the fair", of: key, kind: .met, by: "test")
    #expect(try workspace.connectionCard(key).verdict?.advice == .keep)
    try workspace.undoRecord(note.id, of: key, by: "test")
    #expect(try workspace.tag(key, adding: ["Fair"], by: "test") == ["fair"])
    #expect(try workspace.tag(key, removing: ["fair"], by: "test") == [])
    try workspace.recall(key, .call, 1, by: "test")
    try workspace.recall(key, .call, nil, by: "test")

    let after = try workspace.personStory(key)
    #expect(after.card == before.card)
    #expect(after.records == before.records && after.tags == before.tags && after.recall == before.recall)
    #expect(try workspace.reviewCounts() == queue)
    #expect(try workspace.people(PeopleQuery(limit: 500)) == people)
    // Nothing was forgotten: the journal holds all of it.
    #expect(try workspace.connectionHistory(of: key).count == 1)
  }

  @Test func `a session resumes where it stopped, and ends in a call list`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let review = try workspace.startReview(size: 6)
    let first = try #require(try workspace.reviewDesk().card)
    _ = try workspace.answer(first.entry.key, in: review.id, .meet, by: "test")
    let again = try bench.open()
    #expect(try again.startReview() == review)
    let second = try #require(try again.reviewDesk().card)
    #expect(second.entry.key == review.people[1])
    #expect(throws: PeopleError.movedOn("p-nobody")) {
      try again.answer(Person.Key(rawValue: "p-nobody"), in: review.id, .keep, by: "test")
    }
    while let card = try again.reviewDesk().card {
      let choice: ConnectionDecision.Choice = card.entry.isDormant ? .keep : .skip
      _ = try again.answer(card.entry.key, in: review.id, choice, by: "test")
    }
    try again.endReview(review.id)
    let calls = try again.callList(review: review.id)
    #expect(calls.first?.ground == .unsure)
    #expect(calls.first?.deadline == Day(iso: "2026-07-18"))
    #expect(calls.dropFirst().allSatisfy { $0.ground == .dormant })
    #expect(try again.openReview() == nil)
    // Those passed over come up again, last.
    let next = try again.startReview(size: 500)
    let skipped = Set(
      try again.connectionHistory(review: review.id).filter { $0.choice == .skip }.map(\.person.key)
    )
    #expect(!skipped.isEmpty)
    #expect(Set(next.people.suffix(skipped.count)) == skipped)
  }

  @Test func `a day that is past brings the person back`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let key = try key("Aurelio Quintavalle", workspace)
    #expect(throws: RequestError.deadlinePast(try #require(Day(iso: "2026-07-01")))) {
      try workspace.decide(connections: [key], .meet, deadline: Day(iso: "2026-07-01"), by: "test")
    }
    _ = try workspace.decide(connections: [key], .meet, deadline: Day(iso: "2026-07-06"), by: "test")
    #expect(try workspace.reviewCounts()?.overdue == 0)
    bench.turnClock(to: "2026-07-07")
    #expect(try workspace.reviewCounts()?.overdue == 1)
    #expect(try workspace.startReview(size: 500).people.contains(key))
  }

  @Test func `a group is removed as previewed or not at all, and taken back in one step`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let preview = try workspace.preview(of: .silent)
    #expect(!preview.entries.isEmpty)
    let count = preview.entries.count
    #expect(throws: PeopleError.groupChanged(.silent, seen: count + 1, now: count)) {
      try workspace.removeGroup(.silent, seen: count + 1, by: "test")
    }
    let decisions = try workspace.removeGroup(.silent, seen: count, by: "test")
    #expect(decisions.count == count)
    #expect(try workspace.preview(of: .silent).entries.isEmpty)
    _ = try workspace.undo(connections: workspace.undoable(on: nil).map(\.id), by: "test")
    #expect(try workspace.preview(of: .silent).entries == preview.entries)
  }

  @Test func `derived data dropped and rebuilt gives the same people, cards and findings`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let key = try key("Ben Aldous", workspace)
    _ = try workspace.tag(key, adding: ["partner"], by: "test")
    _ = try workspace.decide(connections: [key], .keep, by: "test")
    let query = PeopleQuery(text: "partner", standing: .everybody, wantsFacets: true)
    let before = (try workspace.people(query), try workspace.personStory(key))
    try workspace.rebuild()
    #expect(try workspace.people(query) == before.0)
    #expect(try workspace.personStory(key) == before.1)
  }
}
