import Foundation

/// Judges introductions that somebody asks for.
///
/// - **Decline** where a decisive finding argues against (they pitch, an earlier one turned out badly, the target asked
///   not to be asked or was asked lately, the requester is not recalled), or the points against exceed those for by two.
/// - **Introduce** where the points for exceed those against by three, the user knows both, there is something in it for
///   both as far as is known, and nothing has to be known first: that they are no rivals, that the target would take the
///   user's call, that no good name is spent on a stranger. Both are still asked before.
/// - **Ask first** otherwise: something has to be known before the user's name is spent.
package struct IntroductionAssessor: Sendable {
  private let rules: [any IntroductionRule]
  private let weights: [Double]
  private let ground: CullingGround

  /// From so many points for, less those against, an introduction is recommended.
  static let introduceFrom = 3.0
  /// From so many points against, less those for, it is not.
  static let declineFrom = 2.0

  /// An assessor for all introductions of a member.
  package init(ruleset: IntroductionRuleset = .current, ground: CullingGround, policy: Policy) {
    rules = ruleset.rules
    weights = ruleset.rules.map { policy.weight(of: $0.symbol) }
    self.ground = ground
  }

  /// Judges one introduction.
  ///
  /// Pure: the same dossier gives the same verdict, always.
  package func assess(_ dossier: IntroductionDossier) -> IntroductionVerdict {
    let reading = IntroductionReading(dossier, ground: ground)
    let found = findings(reading)
    let advice = advice(found.evidence, reading)
    return IntroductionVerdict(
      advice: advice,
      net: net(found.evidence),
      benefit: reading.benefit,
      requesterStrength: reading.requester.strength,
      targetStrength: reading.target.strength,
      summary: summary(found.evidence, advice, reading),
      evidence: found.evidence,
      unknown: found.unknown,
      changers: changers(found.evidence, advice, reading)
    )
  }

  private func findings(_ reading: IntroductionReading) -> Findings {
    var all = Findings()
    for index in rules.indices where weights[index] > 0 {
      let found = rules[index].examine(reading)
      all.unknown += found.unknown
      for var finding in found.evidence {
        finding.points = (finding.points * weights[index] * 100).rounded() / 100
        all.evidence.append(finding)
      }
    }
    let order: [Evidence.Direction] = [.supports, .opposes, .neutral]
    all.evidence = order.flatMap { direction in
      // Stable: rules come in their order where the points are the same.
      all.evidence.enumerated().filter { $0.element.direction == direction }
        .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
    }
    return all
  }

  private func net(_ found: [Evidence]) -> Double {
    let net = found.reduce(0) { sum, evidence in
      switch evidence.direction {
      case .supports: sum + evidence.points
      case .opposes: sum - evidence.points
      case .neutral: sum
      }
    }
    return (net * 100).rounded() / 100
  }

  private func advice(_ found: [Evidence], _ reading: IntroductionReading) -> IntroductionAdvice {
    let net = net(found)
    func opposes(_ force: IntroductionForce) -> Bool {
      found.contains { evidence in
        evidence.direction == .opposes && evidence.points > 0
          && rules.contains { $0.symbol == evidence.symbol && $0.force == force }
      }
    }
    if opposes(.decides) || net <= -IntroductionAssessor.declineFrom { return .decline }
    if opposes(.asksFirst) { return .askFirst }
    let knowsBoth = [reading.requester, reading.target].allSatisfy { side in
      side.strength.band == .strong || side.strength.band == .fair
    }
    let servesBoth = found.contains {
      $0.symbol == "serves-both" && $0.direction == .supports && $0.points > 0
    }
    return net >= IntroductionAssessor.introduceFrom && knowsBoth && servesBoth ? .introduce : .askFirst
  }

  private func clauses(_ found: [Evidence], _ direction: Evidence.Direction) -> [String] {
    var clauses: [String] = []
    // What decides is said first, whatever its points.
    let forces: [IntroductionForce] = direction == .opposes ? [.decides, .asksFirst, .plain] : [.plain]
    let ordered = forces.flatMap { force in
      found.filter { one in
        direction != .opposes || rules.contains { $0.symbol == one.symbol && $0.force == force }
      }
    }
    for evidence in ordered where evidence.direction == direction {
      guard let clause = rules.first(where: { $0.symbol == evidence.symbol })?.clause(evidence) else {
        continue
      }
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    return clauses
  }

  private func summary(
    _ found: [Evidence],
    _ advice: IntroductionAdvice,
    _ reading: IntroductionReading
  ) -> String {
    let supports = clauses(found, .supports).prefix(2).joined(separator: ", and ")
    let opposes = clauses(found, .opposes).prefix(2).joined(separator: ", and ")
    switch advice {
    case .introduce: return "Introduce them, if both say yes: \(supports)"
    case .decline: return "Decline kindly: \(opposes)"
    case .askFirst:
      switch (supports.isEmpty, opposes.isEmpty) {
      case (true, true): return "Ask first: nothing is known that speaks for it or against"
      case (false, true): return "Ask first: \(supports), but \(gap(found, reading))"
      case (true, false): return "Ask first: \(opposes)"
      case (false, false): return "Ask first: \(supports), yet \(opposes)"
      }
    }
  }

  /// What keeps it from being recommended where nothing speaks against it.
  private func gap(_ found: [Evidence], _ reading: IntroductionReading) -> String {
    if reading.benefit.toTarget == nil { return "what is in it for \(reading.names.target) is not known" }
    if reading.benefit.toRequester == nil {
      return "what is in it for \(reading.names.requester) is not known"
    }
    return benefitIsOpen(found) ? "nothing is known to be in it for both" : "that is not much"
  }

  /// What would make it another recommendation: what the user could answer tried, and each finding against set aside.
  private func changers(
    _ found: [Evidence],
    _ advice: IntroductionAdvice,
    _ reading: IntroductionReading
  ) -> [String] {
    let (requester, target) = reading.names
    var sentences: [String] = []
    func note(_ other: IntroductionAdvice, _ condition: String) {
      let sentence = "\(condition): \(other.words)."
      if other != advice, !sentences.contains(sentence) { sentences.append(sentence) }
    }
    func tried(_ edit: (inout IntroductionDossier) -> Void) -> IntroductionAdvice {
      var dossier = reading.dossier
      edit(&dossier)
      let other = IntroductionReading(dossier, ground: ground)
      return self.advice(findings(other).evidence, other)
    }
    if let last = reading.targetLoad.last, reading.targetLoad.count >= reading.dossier.limit {
      let free = reading.targetLoad[reading.targetLoad.count - reading.dossier.limit]
        .advanced(by: IntroductionReading.window)
      note(
        tried { $0.today = free },
        "From \(max(free, last).iso) on, when \(target) was not asked for a while"
      )
    }
    if reading.dossier.target.recall.takesCall == nil {
      note(tried { $0.target.recall.takesCall = true }, "If \(target) would take your call")
      note(tried { $0.target.recall.takesCall = false }, "If \(target) would not take your call")
    }
    if advice != .introduce, benefitIsOpen(found) {
      let sure =
        found.filter { $0.symbol != "serves-both" || $0.direction == .neutral }
        + [Evidence(symbol: "serves-both", direction: .supports, points: 1.5, words: "")]
      note(self.advice(sure, reading), "If there is something in it for both")
    }
    for evidence in found where evidence.direction == .opposes {
      let rest = found.filter { $0 != evidence }
      guard let clause = clauses([evidence], .opposes).first else { continue }
      note(self.advice(rest, reading), "If it were not so that \(clause)")
    }
    if advice == .introduce, let first = found.first(where: { $0.direction == .supports }),
      let clause = clauses([first], .supports).first
    {
      note(self.advice(found.filter { $0 != first }, reading), "Without that \(clause)")
    }
    if sentences.isEmpty, advice == .askFirst {
      note(
        tried {
          $0.requester.recall.strength = 0.6; $0.target.recall.strength = 0.6
        },
        "If you knew \(requester) and \(target) well"
      )
    }
    return sentences
  }

  private func benefitIsOpen(_ found: [Evidence]) -> Bool {
    !found.contains { $0.symbol == "serves-both" && $0.direction == .supports }
  }
}
