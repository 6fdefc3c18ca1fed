/// Judges dossiers of one member under one policy.
///
/// Lays out the member's profile once; one assessment then takes some tens of microseconds.
package struct Assessor: Sendable {
  private let rules: [any Rule]
  private let weights: [Double]
  private let member: MemberGround
  private let policy: Policy

  /// An assessor for all dossiers of a member.
  package init(ruleset: Ruleset, member: MemberProfile, policy: Policy) {
    rules = ruleset.rules
    weights = ruleset.rules.map { policy.weight(of: $0.symbol) }
    self.member = MemberGround(member)
    self.policy = policy
  }

  /// Judges one dossier.
  ///
  /// Pure: the same dossier gives the same verdict, always.
  package func assess(_ dossier: Dossier) -> Verdict {
    let reading = Reading(dossier, member: member)
    var findings: [Weighed] = []
    var unknown: [Unknown] = []
    var asked = 0
    var open: [Int] = []
    for (index, rule) in rules.enumerated() where weights[index] > 0 {
      let found = rule.examine(reading)
      findings += found.evidence.map {
        Weighed($0, ground: rule.ground, rule: index, weight: weights[index])
      }
      unknown += found.unknown
      guard rule.hope != nil else { continue }
      asked += 1
      if !found.unknown.isEmpty, found.evidence.isEmpty { open.append(index) }
    }
    if reading.note.isCut {
      unknown.append(
        Unknown(
          symbol: "note",
          what: "the rest of the note",
          remedy: "Only the first \(NoteText.longest) characters of a note are read."
        )
      )
    }
    findings.sort(by: Weighed.precedes)
    let answered = asked == 0 ? 1 : 1 - Double(open.count) / Double(asked)
    let reckoning = Reckoning(findings, policy: policy, answered: answered)
    let wording = VerdictWording(rules: rules, findings: findings, hasNote: !reading.note.isEmpty)
    let alternatives = Alternatives(
      rules: rules,
      weights: weights,
      policy: policy,
      findings: findings,
      open: open,
      reckoning: reckoning
    )
    return Verdict(
      recommendation: reckoning.recommendation,
      confidence: reckoning.confidence(answered: answered),
      summary: wording.summary(of: reckoning.recommendation),
      evidence: findings.map(\.evidence),
      unknown: unknown,
      changers: alternatives.sentences(isLongNote: reading.body.count >= SameText.fewestWords)
    )
  }
}
