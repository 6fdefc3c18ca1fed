import Foundation

/// Judges connections of one member under one policy.
package struct ConnectionAssessor: Sendable {
  private let rules: [any ConnectionRule]
  private let weights: [Double]
  private let ground: CullingGround

  /// An assessor for all connections of a member.
  package init(ruleset: CullingRuleset = .current, ground: CullingGround, policy: Policy) {
    rules = ruleset.rules
    weights = ruleset.rules.map { policy.weight(of: $0.symbol) }
    self.ground = ground
  }

  /// Judges one connection.
  ///
  /// Pure: the same dossier gives the same verdict, always.
  package func assess(_ dossier: ConnectionDossier) -> ConnectionVerdict {
    let reading = ConnectionReading(dossier, ground: ground)
    let (found, unknown) = findings(reading)
    let reckoning = CullingReckoning(found, reading)
    return ConnectionVerdict(
      advice: reckoning.advice,
      confidence: reckoning.confidence,
      net: reckoning.net,
      strength: reading.strength,
      bridge: reading.bridge,
      isDormant: reading.isDormant,
      group: group(found, reckoning.advice, reading),
      summary: summary(found, reckoning.advice, reading),
      evidence: found,
      unknown: unknown,
      losses: losses(reading),
      changers: changers(found, reckoning.advice, reading)
    )
  }

  /// What `assess` concludes, without its words: for the whole network at once.
  package func conclusion(_ dossier: ConnectionDossier) -> Conclusion {
    let reading = ConnectionReading(dossier, ground: ground)
    let found = findings(reading).evidence
    let reckoning = CullingReckoning(found, reading)
    return Conclusion(
      advice: reckoning.advice,
      net: reckoning.net,
      strength: reading.strength.value,
      bridge: reading.bridge.value,
      isDormant: reading.isDormant,
      group: group(found, reckoning.advice, reading)
    )
  }

  /// A verdict without its words.
  package struct Conclusion: Equatable, Sendable {
    package var advice: ConnectionAdvice
    package var net: Double
    package var strength: Double
    package var bridge: Double
    package var isDormant: Bool
    package var group: CullGroup?
  }

  private func findings(_ reading: ConnectionReading) -> (evidence: [Evidence], unknown: [Unknown]) {
    var evidence: [Evidence] = []
    var unknown: [Unknown] = []
    for index in rules.indices where weights[index] > 0 {
      let found = rules[index].examine(reading)
      unknown += found.unknown
      for var finding in found.evidence {
        finding.points = (finding.points * weights[index] * 100).rounded() / 100
        evidence.append(finding)
      }
    }
    let order: [Evidence.Direction] = [.supports, .opposes, .neutral]
    let sorted = order.flatMap { direction in
      // Stable: rules come in their order where the points are the same.
      evidence.enumerated().filter { $0.element.direction == direction }
        .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
    }
    return (sorted, unknown)
  }

  private func group(
    _ found: [Evidence],
    _ advice: ConnectionAdvice,
    _ reading: ConnectionReading
  ) -> CullGroup? {
    guard advice == .remove else { return nil }
    if reading.dossier.connection.looksClosed { return .closed }
    if found.contains(where: { $0.symbol == "pitched-once-connected" }) { return .pitched }
    return reading.daysSilent ?? reading.daysConnected >= CullingReckoning.daysOfSilence ? .silent : nil
  }

  private func clauses(_ found: [Evidence], _ direction: Evidence.Direction) -> [String] {
    var clauses: [String] = []
    for evidence in found where evidence.direction == direction {
      guard let clause = rules.first(where: { $0.symbol == evidence.symbol })?.clause(evidence) else {
        continue
      }
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    return clauses
  }

  private func summary(_ found: [Evidence], _ advice: ConnectionAdvice, _ reading: ConnectionReading)
    -> String
  {
    let supports = clauses(found, .supports).prefix(2).joined(separator: ", and ")
    let opposes = clauses(found, .opposes).prefix(2).joined(separator: ", and ")
    switch advice {
    case .keep where reading.isDormant: return "Keep, and call: \(supports)"
    case .keep: return "Keep: \(supports)"
    case .remove: return "Let go: \(opposes), and nothing speaks for them"
    case .meet:
      if supports.isEmpty {
        return opposes.isEmpty
          ? "Talk first: nothing is known that speaks for them or against"
          : "Talk first: \(opposes), and that is not enough to let go"
      }
      return opposes.isEmpty ? "Talk first: \(supports)" : "Talk first: \(supports), yet \(opposes)"
    }
  }

  /// What removing somebody takes with it on LinkedIn, from what is known.
  private func losses(_ reading: ConnectionReading) -> [String] {
    let dossier = reading.dossier
    var losses: [String] = []
    let recommendations = dossier.recommendations.value ?? []
    if recommendations.contains(where: { $0.given == .received }) {
      losses.append("Their recommendation of you goes from your profile.")
    }
    if recommendations.contains(where: { $0.given == .given }) {
      losses.append("Your recommendation of them goes from theirs, and they may notice.")
    }
    let endorsements = dossier.endorsements.value ?? []
    let count = endorsements.reduce(0) { $0 + $1.count }
    if count > 0 {
      losses.append(
        count == 1
          ? "The endorsement between you goes." : "The \(CountWords.of(count)) endorsements between you go."
      )
    }
    for membership in dossier.clusters
    where membership.isSole && reading.ground.network >= BridgeValue.smallestNetwork {
      let name = membership.cluster.kind == .employer ? dossier.connection.company : membership.cluster.name
      losses.append(
        membership.isBridge
          ? "They are \(membership.bridgeWords(name))." : "They are your only connection at \(name)."
      )
    }
    losses.append("Only a new request, by one of you, would bring the connection back.")
    return losses
  }

  /// What would make it another recommendation: each answer of the user tried, each finding set aside.
  private func changers(
    _ found: [Evidence],
    _ advice: ConnectionAdvice,
    _ reading: ConnectionReading
  ) -> [String] {
    func tried(_ edit: (inout ConnectionDossier) -> Void) -> ConnectionAdvice {
      var dossier = reading.dossier
      edit(&dossier)
      let other = ConnectionReading(dossier, ground: ground)
      return CullingReckoning(findings(other).evidence, other).advice
    }
    var sentences: [String] = []
    let recall = reading.dossier.recall
    if recall.takesCall == nil {
      let other = tried { $0.recall.takesCall = true }
      if other != advice { sentences.append("If they would take your call: \(other.rawValue).") }
    }
    if recall.isRecalled == nil {
      for (answer, words) in [(true, "If you recall them"), (false, "If you do not recall them")] {
        let other = tried { $0.recall.isRecalled = answer }
        if other != advice { sentences.append("\(words): \(other.rawValue).") }
      }
    }
    if let first = found.first, first.direction != .neutral {
      let rest = CullingReckoning(Array(found.dropFirst()), reading).advice
      if rest != advice, let clause = clauses([first], first.direction).first {
        sentences.append("Without that \(clause): \(rest.rawValue).")
      }
    }
    return sentences
  }
}
