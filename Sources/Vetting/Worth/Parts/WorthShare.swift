/// How many said yes, of those of whom it is known.
package struct WorthShare: Equatable, Sendable, Codable {
  package var yes: Int
  /// Of whom it is known, yes or no.
  package var known: Int
  /// Of everybody.
  package var all: Int

  /// A share.
  package init(yes: Int, known: Int, all: Int) {
    self.yes = yes
    self.known = known
    self.all = all
  }

  /// 0 to 1; nil where it is known of nobody.
  package var value: Double? { known > 0 ? Double(yes) / Double(known) : nil }
  /// Of whom it is not known.
  package var unknown: Int { all - known }
}

/// Who was vetted: decided to be kept, accepted by a decision, or met.
package struct WorthVetting: Equatable, Sendable, Codable {
  /// Of the current connections; everybody counts as known.
  package var share: WorthShare
  /// Decided to be kept.
  package var kept: Int
  /// Accepted by a decision on their request.
  package var accepted: Int
  /// Met or talked to, as you noted it.
  package var met: Int

  /// Somebody may be counted in several, and once in the share.
  package init(share: WorthShare, kept: Int, accepted: Int, met: Int) {
    self.share = share
    self.kept = kept
    self.accepted = accepted
    self.met = met
  }
}
