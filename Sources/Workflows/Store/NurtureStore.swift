package import Foundation
package import Vetting

/// What the database keeps of ties and rhythms.
///
/// Every call may throw `StoreError`.
package protocol NurtureStore: Sendable {
  /// All current connections with what their ties consist of, in the order of their ids; as they were judged last.
  func ties() throws -> [Tie]
  /// Days between two words as the user decided, by person: nought for not at all; none where they left it to the proposal.
  func cadences() throws -> [Person.ID: Int]
  /// What the user ever decided of one person's rhythm, the newest first; nil where they went back to the proposal.
  func cadences(of person: Person.ID) throws -> [Int?]
  /// Whom the user put off, until when and since when, on the clocks of a zone.
  func snoozes(in zone: TimeZone) throws -> [Person.ID: Touch.Snooze]
  /// Keeps a rhythm of people: nought for not at all, nil to go back to what is proposed. Append-only.
  func append(cadence days: Int?, of people: [Person.Reference], at now: Date, by: String) throws
  /// Keeps until when somebody is put off; nil takes it back. Append-only.
  func append(snooze until: Day?, of person: Person.Reference, at now: Date, by: String) throws
}
