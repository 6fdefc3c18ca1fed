/// The versioned list of rules for connections.
package struct CullingRuleset: Sendable {
  /// Raised whenever a rule or the reckoning changes, so that stored verdicts are derived anew.
  package let version: Int
  /// In the order in which they are documented.
  package let rules: [any ConnectionRule]

  /// A list of rules; one made for a test may hold any.
  package init(version: Int, rules: [any ConnectionRule]) {
    self.version = version
    self.rules = rules
  }

  /// The rules of this release.
  package static let current = CullingRuleset(
    version: 1,
    rules: [
      WroteBothWays(), VouchedForEachOther(), SharesAPlace(), StandsInAddressBook(), WroteInGroups(),
      AskedToConnect(),
      BridgesAGap(), YouWereInTouch(), YouWroteItDown(), YouRecallThem(), LostTouch(), ChangedJobs(),
      ConnectedLately(), PitchedOnceConnected(), NeverAnswered(), NeverAWord(), AccountLooksClosed(),
    ]
  )
}
