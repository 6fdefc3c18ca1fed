package import Vetting

/// Why something about staying in touch was not done.
///
/// Nothing was changed.
package enum TouchError: Error, Equatable, Sendable {
  /// A rhythm that is none: neither a name nor a number of days from one to ten years.
  case noSuchRhythm(String)
  /// They are no connection, or none any more, so no rhythm holds for them.
  case notConnected(String)
  /// The day until which somebody is to be put off is not to come, or further off than a year.
  case unusableSnooze(Day)
  /// A way to be in touch that is none.
  case noSuchWay(String)
  /// Nothing was logged of them that could be taken back.
  case nothingLogged(String)
  /// This text does not go with them; those that do are given.
  case wrongDraft(DraftKind, allowed: [DraftKind])
}
