/// A versioned list of rules, and how their findings become a verdict.
package struct Ruleset: Sendable {
  /// Raised whenever a rule or the reckoning changes, so that stored verdicts are derived anew.
  package let version: Int
  /// In the order in which they are documented.
  package let rules: [any Rule]

  /// The rules of this release.
  package static let current = Ruleset(version: 1, rules: [])

  /// Judges one dossier under a policy. Pure: the same input gives the same verdict, always.
  package func assess(_ dossier: Dossier, member: MemberProfile, policy: Policy) -> Verdict {
    let findings = rules.map { $0.examine(dossier, member: member) }
    return Verdict(
      recommendation: .meet,
      confidence: 0,
      summary: "Meet: nothing is known yet.",
      evidence: findings.flatMap(\.evidence),
      unknown: findings.flatMap(\.unknown),
      changers: []
    )
  }
}
