package import Foundation

/// Something that the user wrote down of a person.
package struct PersonRecord: Equatable, Sendable {
  /// What it is about.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// Anything.
    case note
    /// Why the two are connected.
    case why
    /// The user wrote to them, on LinkedIn or elsewhere.
    case wrote
    /// They spoke: a call, by video or telephone.
    case talked
    /// They met in person.
    case met
    /// The user introduced them to somebody, or they introduced the user.
    case introduced

    /// The kind as the beginning of a line: «Why you are connected».
    package var title: String {
      switch self {
      case .note: "Note"
      case .why: "Why you are connected"
      case .wrote: "You wrote"
      case .talked: "You talked"
      case .met: "You met"
      case .introduced: "An introduction"
      }
    }

    /// True where both took part: to have written to somebody is not yet to have been heard.
    package var isMutual: Bool { isContact && self != .wrote }

    /// True where the two were in touch.
    package var isContact: Bool {
      switch self {
      case .note, .why: false
      case .wrote, .talked, .met, .introduced: true
      }
    }
  }

  /// The place in the journal, from 1.
  package var id: Int64
  package var kind: Kind
  /// May be empty for a kind that says something by itself.
  package var text: String
  /// When it happened; nil where the user did not say, and for plain notes.
  package var happenedOn: Day?
  package var writtenAt: Date

  /// The most characters of a record's text.
  package static let longest = 20_000

  /// A record.
  package init(id: Int64, kind: Kind, text: String, happenedOn: Day?, writtenAt: Date) {
    self.id = id
    self.kind = kind
    self.text = text
    self.happenedOn = happenedOn
    self.writtenAt = writtenAt
  }

  /// The day on which it happened, else that on which it was written.
  package var day: Day {
    happenedOn ?? Day(secondsSince1970: Int64(writtenAt.timeIntervalSince1970.rounded(.down)))
  }
}
