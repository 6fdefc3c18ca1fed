import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("What changed since an introduction was asked for")
struct IntroductionSinceTests {
  /// The story in which Henrike's last message is a pitch, answered or not.
  private func pitching(isAnswered: Bool) -> [SampleFile] {
    story { name, text in
      guard name == "messages.csv" else { return text }
      return text.components(separatedBy: "\n")
        .filter { isAnswered || !$0.contains("I have two in mind and will ask") }.joined(separator: "\n")
        .replacingOccurrences(
          of:
            "A seat on our board becomes free in spring, and I want somebody who knows springs less and people more.",
          with:
            "We help companies like yours book 20+ qualified leads a month, guaranteed. Do you have 15 minutes on "
            + "Tuesday? Grab a slot: calendly.com/henrike/15min"
        )
    }
  }

  @Test func `one who became a pitcher since is declined, and the reason is told`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    // What she wrote last is in no export yet.
    let before = story { name, text in
      guard name == "messages.csv" else { return text }
      return text.components(separatedBy: "\n")
        .filter { !$0.contains("A seat on our board") && !$0.contains("I have two in mind and will ask") }
        .joined(separator: "\n")
    }
    _ = try workspace.importArchives([bench.export(before, of: "2026-07-03")])
    let asked = try workspace.askForIntroduction(
      from: workspace.key(of: "Henrike Brandtner"),
      to: workspace.key(of: "Petra Zumwalden"),
      IntroductionRequest(why: "I would like to talk to her about our board."),
      by: "test"
    )
    #expect(asked.verdict.advice == .askFirst)
    bench.turnClock(to: "2026-07-06")
    _ = try workspace.importArchives([bench.export(pitching(isAnswered: false), of: "2026-07-05")])
    let verdict = try #require(try workspace.introductionVerdict(workspace.introduction(asked.record.id)))
    #expect(verdict.advice == .decline && verdict.summary.contains("who asks pitches"))
    #expect(verdict.evidence.contains { $0.symbol == "requester-pitches" && $0.words.contains("a pitch on") })
    // What was recommended then stays noted.
    #expect(try workspace.introduction(asked.record.id).advice == .askFirst)
  }

  @Test func `a pitch that was answered is told, and the user judges`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(pitching(isAnswered: true), of: "2026-07-03")])
    let (_, verdict) = try workspace.askForIntroduction(
      from: workspace.key(of: "Henrike Brandtner"),
      to: workspace.key(of: "Petra Zumwalden"),
      IntroductionRequest(why: "I would like to talk to her about our board."),
      by: "test"
    )
    #expect(verdict.advice != .decline)
    #expect(verdict.evidence.contains { $0.symbol == "requester-pitches" && $0.direction == .neutral })
  }

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
    #expect(throws: IntroductionError.wordsAreOut("Ben Aldous")) {
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
        evidence.symbol == "target-said-no" && evidence.direction == .opposes
          && evidence.words.contains("Petra Zumwalden said no on 2026-07-04")
      }
    )
  }
}
