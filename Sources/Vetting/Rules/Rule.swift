/// A named question that is put to every dossier.
///
/// A rule finds; it does not recommend. It is pure: the same dossier and member give the same findings, always.
package protocol Rule: Sendable {
  /// The name used in policies, evidence and documentation, such as `stock-note`.
  var symbol: String { get }
  /// The points a finding has by default; the policy may weigh it otherwise.
  var defaultPoints: Double { get }
  /// Looks at one dossier.
  func examine(_ dossier: Dossier, member: MemberProfile) -> Findings
}

/// What a rule has to say.
package struct Findings: Equatable, Sendable {
  /// Findings with the rule's default points, each possibly scaled; the policy's weight is applied afterwards.
  package var evidence: [Evidence]
  package var unknown: [Unknown]

  /// Findings, none by default.
  package init(evidence: [Evidence] = [], unknown: [Unknown] = []) {
    self.evidence = evidence
    self.unknown = unknown
  }

  /// Nothing found, and nothing missing.
  package static let nothing = Findings()
}
