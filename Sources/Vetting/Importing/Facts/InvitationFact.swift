package import Foundation

/// A row of Invitations.csv: a request (incoming) or a sent invitation (outgoing).
///
/// The file holds about 180 days by last change, and open requests for longer; it has no state column.
package struct InvitationFact: Equatable, Sendable {
  /// Who asked whom, as LinkedIn's `Direction` says.
  package enum Direction: String, Sendable, Codable {
    case incoming = "INCOMING"
    case outgoing = "OUTGOING"
  }

  package var direction: Direction
  /// The other side: who asked, or who was asked.
  package var person: PersonReference
  /// `Sent At` is Pacific wall-clock time; this is the moment it stands for.
  package var sentAt: Date
  /// `Sent At` as written, because one hour a year is ambiguous.
  package var sentAtText: String
  /// The text sent with it, line breaks flattened by LinkedIn; empty where there was none.
  package var note: String
  package var line: Int

  /// An invitation as read.
  package init(
    direction: Direction,
    person: PersonReference,
    sentAt: Date,
    sentAtText: String,
    note: String,
    line: Int
  ) {
    self.direction = direction
    self.person = person
    self.sentAt = sentAt
    self.sentAtText = sentAtText
    self.note = note
    self.line = line
  }
}
