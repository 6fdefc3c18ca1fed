/// One of the four answers to a request.
package enum Recommendation: String, CaseIterable, Sendable, Codable {
  case accept, meet, ignore, decline
}

/// A recommendation with its evidence and with what would change it.
package struct Verdict: Equatable, Sendable, Codable {
  package var recommendation: Recommendation
  /// 0 to 1: how far the evidence lies from where the recommendation would change.
  package var confidence: Double
  /// What the note is, going by its words alone.
  package var kind: NoteKind
  /// Points for less points against: natural logarithms of odds, so that -3 means twenty to one against.
  package var net: Double
  /// One sentence that concludes, such as «Decline: it sells in the first breath and asks for a call».
  package var summary: String
  /// For first, then against, each by points.
  package var evidence: [Evidence]
  package var unknown: [Unknown]
  /// What would change the recommendation, as sentences.
  package var changers: [String]

  /// A verdict.
  package init(
    recommendation: Recommendation,
    confidence: Double,
    kind: NoteKind = .empty,
    net: Double = 0,
    summary: String,
    evidence: [Evidence],
    unknown: [Unknown],
    changers: [String]
  ) {
    self.recommendation = recommendation
    self.confidence = confidence
    self.kind = kind
    self.net = net
    self.summary = summary
    self.evidence = evidence
    self.unknown = unknown
    self.changers = changers
  }

  /// The confidence in words: «Quite sure», «Fairly sure», «Not sure».
  package var confidenceWords: String {
    switch confidence {
    case 0.75...: "Quite sure"
    case 0.45...: "Fairly sure"
    default: "Not sure"
    }
  }
}

/// Which ruleset under which policy made a verdict, and what was learned by then.
///
/// Verdicts of another stamp are derived anew.
package struct AssessmentStamp: Hashable, Sendable, Codable {
  /// The version of the ruleset.
  package var ruleset: Int
  /// The digest of the policy's values.
  package var policy: String
  /// The digest of what the user said that verdicts rest on, such as the purpose; empty where nothing was said.
  package var basis: String
  /// Up to where the journal was learned from; nil where nothing was.
  package var learned: LearningMoment?

  /// A stamp.
  package init(ruleset: Int, policy: String, basis: String = "", learned: LearningMoment? = nil) {
    self.ruleset = ruleset
    self.policy = policy
    self.basis = basis
    self.learned = learned
  }
}
