package import Vetting

/// What the database keeps of ties and rhythms.
///
/// Every call may throw `StoreError`.
package protocol NurtureStore: Sendable {
  /// All current connections with what their ties consist of, in the order of their ids; as they were judged last.
  func ties() throws -> [Tie]
}
