@testable import Vetting

/// What the requester did before, and what the target was asked.
extension IntroductionScenario {
  static let record = [
    IntroductionScenario(
      "an earlier one that turned out badly",
      .decline,
      "earlier-introductions",
      .opposes,
      "Ada Finch on 2025-02-03"
    ) {
      $0.record = [earlier(.bad)]
    },
    IntroductionScenario(
      "an earlier one that led to something",
      .introduce,
      "earlier-introductions",
      .supports,
      "it led to something"
    ) {
      $0.record = [earlier(.led, thanked: true)]
    },
    IntroductionScenario(
      "an earlier one of which nothing was noted",
      .introduce,
      "knows-requester",
      .supports,
      "a strong tie"
    ) {
      $0.record = [earlier(nil)]
    },
    IntroductionScenario(
      "two for which they never said thanks",
      .introduce,
      "earlier-introductions",
      .neutral,
      "did not say thanks two times"
    ) {
      $0.record = [earlier(.nothing, thanked: false), earlier(.nothing, thanked: false)]
    },
    IntroductionScenario(
      "one who connected to pitch",
      .decline,
      "requester-pitches",
      .opposes,
      "connected to pitch"
    ) {
      $0.requester.approach = Connections.pitch
    },
    IntroductionScenario(
      "one who became a pitcher since",
      .decline,
      "requester-pitches",
      .opposes,
      "a pitch on 2026-06-30"
    ) {
      $0.pitch = .init(kind: "a pitch", on: Connections.day("2026-06-30"))
    },
    IntroductionScenario(
      "one who is what the user does not want",
      .askFirst,
      "asker-not-wanted",
      .opposes,
      "you do not want"
    ) {
      $0.requester.connection.position = "Lead generation"
    },
  ]

  static let refused = [
    IntroductionScenario(
      "the same target said no before",
      .decline,
      "target-said-no",
      .opposes,
      "Jonas Albrink said no on 2026-02-02"
    ) {
      $0.refusals = [
        EarlierRefusal(
          target: "Jonas Albrink",
          on: Connections.day("2026-02-02"),
          byTarget: true,
          isSameTarget: true
        )
      ]
    }
  ]

  static let load = [
    IntroductionScenario("a tired connector", .decline, "target-asked-lately", .opposes, "your limit is one")
    {
      $0.targetAsks = [Connections.day("2026-06-20")]
    },
    IntroductionScenario("asked long ago", .introduce, "knows-target", .supports, "a strong tie") {
      $0.targetAsks = [Connections.day("2026-03-01")]
    },
    IntroductionScenario(
      "asked lately, with a limit of two",
      .introduce,
      "serves-both",
      .supports,
      "for both"
    ) {
      $0.targetAsks = [Connections.day("2026-06-20")]
      $0.limit = 2
    },
    IntroductionScenario(
      "one who said please don't",
      .decline,
      "target-prefers-not",
      .opposes,
      "asked not to be introduced"
    ) {
      $0.targetPrefersNot = true
    },
    IntroductionScenario(
      "one who asks often",
      .introduce,
      "requester-asks-often",
      .opposes,
      "three times before"
    ) {
      $0.requesterAsks = ["2026-05-01", "2026-05-20", "2026-06-10"].map(Connections.day)
    },
  ]
}
