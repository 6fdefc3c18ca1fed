/// A named question that is put to every dossier.
///
/// A rule finds; it does not recommend. It is pure: the same reading gives the same findings, always. A new rule is
/// one file in this folder, one line in `Ruleset.current` and one file of tests.
package protocol Rule: Sendable {
  /// The name used in policies, evidence and documentation, such as `stock-note`: the type's name in kebab-case.
  var symbol: String { get }
  /// The points a finding has by default; a finding may scale them, and the policy weighs them.
  var defaultPoints: Double { get }
  /// Which way its findings argue; a rule that may find either way names the usual one.
  var direction: Evidence.Direction { get }
  /// What its findings are a ground for.
  var ground: Ground { get }
  /// The kind of note that its findings point to; nil where they say nothing of the kind.
  var kind: NoteKind? { get }
  /// What it asks, in a few words, for the policy file: «Is the note LinkedIn's default text?»
  var question: String { get }
  /// A finding as a clause: «it asks for a call».
  func clause(_ evidence: Evidence) -> String
  /// What would have to be otherwise for a finding not to count: «they wrote in their own words».
  func otherwise(_ evidence: Evidence) -> String
  /// What an open question of this rule may turn out to be: «you worked for the same employer».
  ///
  /// Nil where its open questions cannot be answered by the user.
  var hope: String? { get }
  /// What may still be found later, as a clause: «others sent the same text». Nil where nothing can.
  var fear: String? { get }
  /// Looks at one dossier.
  func examine(_ reading: Reading) -> Findings
}

extension Rule {
  package func otherwise(_ evidence: Evidence) -> String { "you set aside that \(clause(evidence))" }
  package var kind: NoteKind? { nil }
  package var hope: String? { nil }
  package var fear: String? { nil }

  /// A finding of this rule, its points scaled.
  func finding(
    _ words: String,
    scale: Double = 1,
    direction: Evidence.Direction? = nil,
    quotes: [String] = [],
    provenance: Provenance? = nil
  ) -> Evidence {
    let direction = direction ?? self.direction
    return Evidence(
      symbol: symbol,
      direction: direction,
      points: direction == .neutral ? 0 : defaultPoints * scale,
      words: words,
      quotes: quotes,
      provenance: provenance
    )
  }
}

/// What findings of a rule can be a ground for, whatever their points.
package enum Ground: String, CaseIterable, Sendable {
  /// A pitch, a mass mailing, a scam: without one of these nobody is declined.
  case soliciting
  /// How strangers approach: a call, a question that fishes, a firm that presents itself. Good people do so as well, so
  /// it argues against and declines nobody by itself.
  case approach
  /// Who they are is known from the member's own records.
  case acquaintance
  /// The note means the member and nobody else.
  case personal
  /// What the note claims and nothing confirms: it counts, yet lets nobody in by itself.
  case claim
  /// It could go to anybody and sells nothing. Such notes are declined for what they sell alone, if they do.
  case networking
  /// Nothing was said.
  case silence
  /// How it was said; never a ground of its own.
  case manner
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
  package static var nothing: Findings { Findings() }
}
