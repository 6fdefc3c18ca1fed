package import Vetting

/// What the database keeps of worth: sums over decisions, what bears a date, and the figure after each import.
///
/// Every call may throw `StoreError`.
package protocol WorthStore: Sendable {
  /// The sums beside the ties, all but how long decisions took; nil before the first import.
  func worthSums() throws -> WorthSums?
  /// Everybody who is or was a connection, with every message that the two wrote to each other alone.
  func datedTies() throws -> [DatedTie]
  /// The folded names of everybody whom an import ever named, the member among them.
  func everyName() throws -> [NameKey]
  /// What was reckoned from them last; nil where facts or records changed since, or nothing was kept.
  func worthPast() throws -> WorthPast?
  /// Keeps what was reckoned from them in place of the earlier one. Derived.
  func keep(_ past: WorthPast) throws
  /// The factors after each import, in the order of noting.
  func worthNotes() throws -> [WorthNote]
  /// Keeps the factors after an import; does nothing where this reckoning of that import is kept. Append-only.
  func append(_ note: WorthNote) throws
}
