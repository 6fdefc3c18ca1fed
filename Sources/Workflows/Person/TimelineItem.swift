package import Foundation
package import Vetting

/// One thing that is known of a person, with the day that it is of and the record that it came from.
package struct TimelineItem: Equatable, Sendable {
  /// What it is.
  package enum Kind: Equatable, Sendable {
    case message(isFromThem: Bool, isGroup: Bool)
    case request(note: String)
    case sentInvitation(note: String)
    case connected
    case change(NetworkChange)
    case recommendation(Given)
    case endorsement(Given, skill: String)
    case addressBook(companies: String)
    /// The user's own; the number takes it back.
    case record(PersonRecord)
    case requestDecision(Decision)
    case decision(ConnectionDecision)
  }

  package var kind: Kind
  /// Nil where the file gives none.
  package var at: Date?
  /// Words that go with it, each cut.
  package var text: String
  package var provenance: Provenance?

  /// A thing known.
  package init(kind: Kind, at: Date?, text: String = "", provenance: Provenance? = nil) {
    self.kind = kind
    self.at = at
    self.text = text
    self.provenance = provenance
  }
}

/// A message between two people alone, cut.
package struct ExchangedWords: Equatable, Sendable {
  package var isFromThem: Bool
  package var sentAt: Date
  package var text: String

  /// A message.
  package init(isFromThem: Bool, sentAt: Date, text: String) {
    self.isFromThem = isFromThem
    self.sentAt = sentAt
    self.text = text
  }
}
