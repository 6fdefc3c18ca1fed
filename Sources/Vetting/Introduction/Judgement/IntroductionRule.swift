/// A named question that is put to every introduction somebody asks for.
///
/// A rule finds; it does not recommend. It is pure: the same dossier gives the same findings, always. A new rule is one
/// file under `Rules`, one line in `IntroductionRuleset.current` and a scenario among the tests.
package protocol IntroductionRule: Sendable {
  /// The name used in policies, evidence and documentation: the type's name in kebab-case.
  var symbol: String { get }
  /// The points a finding has by default; a finding may scale them, and the policy weighs them.
  var defaultPoints: Double { get }
  /// Which way its findings argue; a rule that may find either way names the usual one.
  var direction: Evidence.Direction { get }
  /// What it asks, in a few words.
  var question: String { get }
  /// A finding as a clause: «you know them well».
  func clause(_ evidence: Evidence) -> String
  /// What a finding against does, whatever the points.
  var force: IntroductionForce { get }
  /// Looks at one introduction.
  func examine(_ reading: IntroductionReading) -> Findings
}

/// What a finding against an introduction does, whatever its points.
package enum IntroductionForce: Sendable {
  /// It counts its points.
  case plain
  /// Something has to be known first: nothing is recommended at once.
  case asksFirst
  /// It is declined.
  case decides
}

extension IntroductionRule {
  package var force: IntroductionForce { .plain }

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

/// The versioned list of rules for introductions.
package struct IntroductionRuleset: Sendable {
  /// Raised whenever a rule or the reckoning changes.
  package let version: Int
  /// In the order in which they are documented.
  package let rules: [any IntroductionRule]

  /// The rules of this release.
  package static let current = IntroductionRuleset(
    version: 1,
    rules: [
      KnowsRequester(), KnowsTarget(), TakesYourCall(), VouchedForOne(), NameAtRisk(), RecallsRequester(),
      ServesBoth(), SaysWhy(), AreRivals(), KnowEachOther(), AskerNotWanted(),
      EarlierIntroductions(), TargetSaidNo(), RequesterPitches(), TargetAskedLately(), TargetPrefersNot(),
      RequesterAsksOften(),
    ]
  )
}
