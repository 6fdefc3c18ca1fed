import Testing
import Vetting
import Workflows

@Suite("What changed since an introduction was asked for")
struct IntroductionSinceTests {
  @Test func `two who turn out to be one are not introduced, and parted again they are`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let (ben, petra) = (try workspace.key(of: "Ben Aldous"), try workspace.key(of: "Petra Zumwalden"))
    let id = try workspace.askForPetra().id
    for side: Introduction.Side in [.requester, .target] {
      _ = try workspace.take(.consented(side), of: id, by: "test")
    }
    _ = try workspace.merge(petra, into: ben, by: "test")
    #expect(throws: IntroductionError.samePerson("Ben Aldous")) {
      try workspace.take(.introduced, of: id, by: "test")
    }
    #expect(throws: IntroductionError.samePerson("Ben Aldous")) {
      try workspace.introductionDraft(.joint, for: id)
    }
    #expect(try workspace.introduction(id).introduction.introducedOn == nil)
    _ = try workspace.unmerge(petra, from: ben, by: "test")
    #expect(
      try workspace.introductionDraft(.joint, for: id).recipients.map(\.name) == [
        "Ben Aldous", "Petra Zumwalden",
      ]
    )
  }

  @Test func `what changed since both said yes stops the message`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let id = try workspace.askForPetra().id
    _ = try workspace.take(.consented(.requester), of: id, by: "test")
    #expect(throws: IntroductionError.agreedAlready("Ben Aldous")) {
      try workspace.wordIntroduction(id, why: "Something else.", by: "test")
    }
    _ = try workspace.take(.consented(.target), of: id, by: "test")
    _ = try workspace.decide(connections: [workspace.key(of: "Petra Zumwalden")], .remove, by: "test")
    #expect(throws: IntroductionError.removed("Petra Zumwalden")) {
      try workspace.introductionDraft(.joint, for: id)
    }
    #expect(throws: IntroductionError.removed("Petra Zumwalden")) {
      try workspace.take(.introduced, of: id, by: "test")
    }
    // Calling it off is always possible.
    #expect(try workspace.take(.withdrawn, of: id, by: "test").introduction.state == .ended)
  }

  @Test func `what another page noted meanwhile is not overwritten, nor taken back unseen`() throws {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let id = try workspace.askForPetra().id
    let seen = try workspace.introduction(id)
    let step = NewIntroductionStep(
      introduction: id,
      step: IntroductionStep(.asked(.requester), on: workspace.today, at: workspace.now()),
      revision: seen.revision,
      notedBy: "test"
    )
    _ = try workspace.store.append(step)
    #expect(throws: IntroductionError.movedOn) { try workspace.store.append(step) }
    #expect(throws: IntroductionError.movedOn) { try workspace.undoIntroduction(id, seen: 0, by: "test") }
    #expect(try workspace.introduction(id).steps.count == 1)
  }

  @Test
  func `the target's load counts each introduction once, asked or not, and a no of theirs is remembered`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.openedStory()
    let id = try workspace.askForPetra().id
    // In person, without an ask that was noted.
    _ = try workspace.take(.refused(.target), of: id, words: "not now", by: "test")
    let (_, other) = try workspace.askForIntroduction(
      from: workspace.key(of: "Oskar Vielmann"),
      to: workspace.key(of: "Petra Zumwalden"),
      IntroductionRequest(),
      by: "test"
    )
    #expect(
      other.evidence.contains {
        $0.symbol == "target-asked-lately" && $0.words.contains("once in ninety days")
      }
    )
    bench.turnClock(to: "2026-12-01")
    let (_, again) = try workspace.askForIntroduction(
      from: workspace.key(of: "Ben Aldous"),
      to: workspace.key(of: "Petra Zumwalden"),
      IntroductionRequest(),
      by: "test"
    )
    #expect(again.advice == .decline)
    #expect(
      again.evidence.contains { evidence in
        evidence.symbol == "earlier-introductions" && evidence.direction == .opposes
          && evidence.words.contains("Petra Zumwalden said no on 2026-07-04")
      }
    )
  }
}
