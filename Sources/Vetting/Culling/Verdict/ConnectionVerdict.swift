/// What is concluded of a connection, and why.
package struct ConnectionVerdict: Equatable, Sendable {
  package var advice: ConnectionAdvice
  /// 0 to 1: how far the evidence lies from another answer.
  package var confidence: Double
  /// Points for less points against.
  package var net: Double
  package var strength: TieStrength
  package var bridge: BridgeValue
  /// Three silent years after earlier trust: a reason to call.
  package var isDormant: Bool
  /// The obvious group of connections that they belong to, if any.
  package var group: CullGroup?
  /// One sentence that concludes.
  package var summary: String
  /// For first, then against, then neither, each by points.
  package var evidence: [Evidence]
  package var unknown: [Unknown]
  /// What removing them would cost, as sentences.
  package var losses: [String]
  /// What would change the recommendation, as sentences.
  package var changers: [String]

  /// A verdict.
  package init(
    advice: ConnectionAdvice,
    confidence: Double,
    net: Double,
    strength: TieStrength,
    bridge: BridgeValue,
    isDormant: Bool,
    group: CullGroup?,
    summary: String,
    evidence: [Evidence],
    unknown: [Unknown],
    losses: [String],
    changers: [String]
  ) {
    self.advice = advice
    self.confidence = confidence
    self.net = net
    self.strength = strength
    self.bridge = bridge
    self.isDormant = isDormant
    self.group = group
    self.summary = summary
    self.evidence = evidence
    self.unknown = unknown
    self.losses = losses
    self.changers = changers
  }
}

/// Connections that are obviously to be let go of, and may be decided together.
package enum CullGroup: String, CaseIterable, Sendable, Codable {
  /// Gone, and a nameless row of the same day came instead.
  case closed
  /// They pitched right after connecting.
  case pitched
  /// Never a word in five years, and nothing shared.
  case silent

  /// The group as a heading.
  package var title: String {
    switch self {
    case .closed: "Closed accounts"
    case .pitched: "Connected, then pitched"
    case .silent: "Never a word"
    }
  }

  /// Who belongs to it, as a sentence.
  package var explanation: String {
    switch self {
    case .closed:
      "Your newest export no longer names them and holds a nameless row of the same day instead. There is nothing to "
        + "click on LinkedIn."
    case .pitched: "They pitched within a week of connecting, were not answered, and nothing speaks for them."
    case .silent:
      "In five years or more neither of you wrote, or one wrote and was not answered; you share no employer or school, "
        + "and nothing else speaks for them."
    }
  }
}
