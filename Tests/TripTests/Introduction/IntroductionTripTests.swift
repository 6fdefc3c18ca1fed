import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("From «would you introduce me?» to what came of it")
struct IntroductionTripTests {
  @Test func `a whole introduction, every step taken back and taken again`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let record = try workspace.askForPetra()
    let id = record.id
    #expect(record.introduction.state == .recorded && record.advice != nil)
    let events: [IntroductionStep.Event] = [
      .asked(.requester), .consented(.requester), .asked(.target), .consented(.target), .introduced,
      .outcome(IntroductionOutcome(.led, thanks: [.requester])),
    ]
    for event in events {
      let stood = try workspace.introduction(id)
      _ = try workspace.take(event, of: id, words: "as they said", by: "test")
      let back = try #require(try workspace.undoIntroduction(id, by: "test"))
      #expect(back.introduction == stood.introduction && back.steps == stood.steps, "\(event)")
      // The taking back is an entry of its own.
      #expect(back.revision == stood.revision + 2)
      _ = try workspace.take(event, of: id, words: "as they said", by: "test")
    }
    let done = try bench.open().introduction(id)
    #expect(done.steps.map(\.event) == events && done.introduction.result == .led)
    // To make an introduction is no reason to think better of either.
    #expect(try workspace.personStory(workspace.key(of: "Petra Zumwalden")).records.isEmpty)
    try workspace.rebuild()
    #expect(try workspace.introduction(id) == done)
  }

  @Test func `an introduction that was not meant is taken back as a whole`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let id = try workspace.askForPetra().id
    #expect(try workspace.undoIntroduction(id, by: "test") == nil)
    #expect(throws: IntroductionError.noSuch("1")) { try workspace.introduction(id) }
    #expect(try workspace.introductions().isEmpty)
    #expect(try workspace.askForPetra().id.rawValue == 2)
  }

  @Test func `what cannot be asked for is told, and nothing is kept`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let (ben, petra) = (try workspace.key(of: "Ben Aldous"), try workspace.key(of: "Petra Zumwalden"))
    func ask(_ one: Person.Key, _ other: Person.Key, on day: Day? = nil) throws {
      _ = try workspace.askForIntroduction(
        from: one,
        to: other,
        IntroductionRequest(askedOn: day),
        by: "test"
      )
    }
    #expect(throws: IntroductionError.samePerson("Ben Aldous")) { try ask(ben, ben) }
    #expect(throws: IntroductionError.notInNetwork("p-nobody")) {
      try ask(ben, Person.Key(rawValue: "p-nobody"))
    }
    let stranger = try #require(
      try workspace.people(PeopleQuery(standing: .others, limit: 1)).entries.first
    )
    #expect(throws: IntroductionError.notConnected(stranger.name)) { try ask(ben, stranger.key) }
    #expect(throws: IntroductionError.later(workspace.today.advanced(by: 1))) {
      try ask(ben, petra, on: workspace.today.advanced(by: 1))
    }
    let decisions = try workspace.decide(connections: [petra], .remove, by: "test")
    #expect(throws: IntroductionError.removed("Petra Zumwalden")) { try ask(ben, petra) }
    _ = try workspace.undo(connections: decisions.map(\.id), by: "test")
    try ask(ben, petra)
    #expect(
      throws: IntroductionError.alreadyOpen(
        Introduction.ID(rawValue: 1),
        requester: "Ben Aldous",
        target: "Petra Zumwalden"
      )
    ) { try ask(ben, petra) }
    #expect(try workspace.introductions().count == 1)
  }

  @Test func `asks in messages are proposed, noted once, and set aside for good`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let found = try #require(try workspace.foundAsks().first)
    #expect(found.message.sender.name == "Henrike Brandtner" && found.ask.target == "Petra Zumwalden")
    #expect(found.candidates.map(\.name) == ["Petra Zumwalden"])
    #expect(
      found.reason == "She has been through a sale, and I would show her a factory that is not for sale."
    )
    // Proposed, never assumed.
    #expect(try workspace.introductions().isEmpty)
    try workspace.setAside(found.id, by: "test")
    #expect(try workspace.foundAsks().isEmpty)
    #expect(throws: IntroductionError.noSuchAsk(found.id)) { try workspace.setAside(found.id, by: "test") }
    try workspace.setAside(found.id, false, by: "test")
    #expect(try workspace.foundAsks().map(\.id) == [found.id])
    _ = try workspace.askForIntroduction(
      from: found.message.sender.key,
      to: found.candidates[0].key,
      IntroductionRequest(why: found.reason, message: found.id),
      by: "test"
    )
    #expect(try workspace.foundAsks().isEmpty)
    // A rebuild gives everything new numbers, and what was noted stays noted.
    try workspace.rebuild()
    #expect(try workspace.foundAsks().isEmpty)
  }

  @Test func `today asks what came of it after thirty days and after ninety`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let id = try workspace.askForPetra().id
    #expect(try workspace.introductionsDue().toAsk.map(\.id) == [id])
    _ = try workspace.take(.consented(.requester), of: id, by: "test")
    _ = try workspace.take(.consented(.target), of: id, by: "test")
    #expect(try workspace.todayDesk().introductions.toSend.map(\.id) == [id])
    _ = try workspace.take(.introduced, of: id, by: "test")
    #expect(try workspace.introductionsDue().isEmpty)
    bench.turnClock(to: "2026-08-05")
    #expect(try workspace.todayDesk().introductions.outcomes.map(\.milestone) == [.thirty])
    _ = try workspace.take(.outcome(IntroductionOutcome(.spoke)), of: id, by: "test")
    #expect(try workspace.introductionsDue().isEmpty)
    bench.turnClock(to: "2026-10-05")
    #expect(try workspace.introductionsDue().outcomes.map(\.milestone) == [.ninety])
    _ = try workspace.take(.outcome(IntroductionOutcome(.bad)), of: id, by: "test")
    #expect(try workspace.introduction(id).introduction.state == .ended)
    // The next ask of the same person is judged by it.
    let (_, verdict) = try workspace.askForIntroduction(
      from: workspace.key(of: "Ben Aldous"),
      to: workspace.key(of: "Marguerite Sand"),
      IntroductionRequest(why: "One more, about our choir."),
      by: "test"
    )
    #expect(verdict.advice == .decline)
    #expect(
      verdict.evidence.contains {
        $0.words.contains("to Petra Zumwalden on 2026-07-04, and it turned out badly")
      }
    )
  }

  @Test func `what is in it for the other can be worded later, and is judged`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let asked = try workspace.askForIntroduction(
      from: workspace.key(of: "Ben Aldous"),
      to: workspace.key(of: "Petra Zumwalden"),
      IntroductionRequest(why: "We look for a treasurer for our choir."),
      by: "test"
    )
    #expect(asked.verdict.benefit.toTarget == nil && asked.verdict.advice == .askFirst)
    let worded = try workspace.wordIntroduction(
      asked.record.id,
      benefit: "She sings alto and looks for a choir.",
      by: "test"
    )
    #expect(worded.benefit.contains("alto") && worded.introduction.why.contains("treasurer"))
    let verdict = try #require(try workspace.introductionVerdict(worded))
    #expect(verdict.benefit.toTarget?.ground == .said && verdict.advice == .introduce)
  }
}
