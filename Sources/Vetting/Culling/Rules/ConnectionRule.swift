/// A named question that is put to every connection.
///
/// A rule finds; it does not recommend. It is pure: the same dossier gives the same findings, always. A new rule is one
/// file in this folder, one line in `CullingRuleset.current` and one file of tests.
package protocol ConnectionRule: Sendable {
  /// The name used in policies, evidence and documentation: the type's name in kebab-case.
  var symbol: String { get }
  /// The points a finding has by default; a finding may scale them, and the policy weighs them.
  var defaultPoints: Double { get }
  /// Which way its findings argue; a rule that may find either way names the usual one.
  var direction: Evidence.Direction { get }
  /// What it asks, in a few words, for the policy file.
  var question: String { get }
  /// A finding as a clause: «you have written both ways».
  func clause(_ evidence: Evidence) -> String
  /// Looks at one connection.
  func examine(_ reading: ConnectionReading) -> Findings
}

extension ConnectionRule {
  /// A finding of this rule, its points scaled.
  func finding(
    _ words: String,
    scale: Double = 1,
    direction: Evidence.Direction? = nil,
    provenance: Provenance? = nil
  ) -> Evidence {
    let direction = direction ?? self.direction
    return Evidence(
      symbol: symbol,
      direction: direction,
      points: direction == .neutral ? 0 : defaultPoints * scale,
      words: words,
      provenance: provenance
    )
  }
}

/// A dossier with what every rule needs of it, and of the member.
package struct ConnectionReading: Sendable {
  package let dossier: ConnectionDossier
  package let ground: CullingGround
  package let strength: TieStrength
  package let bridge: BridgeValue

  /// Reads a dossier.
  package init(_ dossier: ConnectionDossier, ground: CullingGround) {
    self.dossier = dossier
    self.ground = ground
    strength = TieStrength(dossier, asOf: ground.asOf)
    bridge = BridgeValue(dossier, network: ground.network, strength: strength)
  }

  /// Days from connecting to the newest export.
  var daysConnected: Int { ground.asOf.number - dossier.connection.connectedOn.number }

  /// Days from the last word, either way, or the last meeting to the newest export; nil where there was none, or
  /// nothing is known of it.
  var daysSilent: Int? {
    let days =
      [dossier.exchange.value?.lastOn].compactMap { $0 } + dossier.records.filter(\.kind.isContact).map(\.day)
    return days.max().map { ground.asOf.number - $0.number }
  }

  /// Three silent years after earlier trust: a reason to call, not to let go (Levin, Walter and Murnighan 2011).
  var isDormant: Bool {
    guard let daysSilent, daysSilent >= ConnectionReading.daysUntilDormant else { return false }
    let hasVouched = dossier.recommendations.value?.isEmpty == false
    let hasWritten =
      dossier.exchange.value.map { $0.isTwoWay && $0.words >= ConnectionReading.wordsOfTrust } ?? false
    let hasWorked = dossier.sharedPlaces.contains { $0.overlapMonths ?? 0 >= 12 }
    return hasVouched || hasWritten || hasWorked || dossier.records.contains { $0.kind.isMutual }
  }

  /// Three years, as the study has it.
  static let daysUntilDormant = 3 * 365
  /// A long thread both ways: about a page.
  static let wordsOfTrust = 200
}

/// What the judgement of connections rests on beside each dossier.
package struct CullingGround: Sendable {
  package let member: MemberGround
  /// The day of the newest export: nothing later is known, so nobody is silent after it.
  package let asOf: Day
  /// How many current connections there are.
  package let network: Int
  /// The kinds of file that were ever imported.
  package let coverage: Set<FileKind>

  /// The ground.
  package init(member: MemberGround, asOf: Day, network: Int, coverage: Set<FileKind>) {
    self.member = member
    self.asOf = asOf
    self.network = network
    self.coverage = coverage
  }
}
