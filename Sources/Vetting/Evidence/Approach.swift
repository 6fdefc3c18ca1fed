package import Foundation

/// How somebody came up to the member: their first message since connecting, and what followed it.
///
/// Holds for a request, whose sender may have been connected before, as well as for a connection.
package struct Approach: Equatable, Sendable {
  /// A message between the two alone.
  package struct Message: Equatable, Sendable {
    package var sentAt: Date
    package var isFromThem: Bool

    /// A message.
    package init(sentAt: Date, isFromThem: Bool) {
      self.sentAt = sentAt
      self.isFromThem = isFromThem
    }
  }

  /// Since when they were connected, a UTC date; nil where they never were.
  package var connectedOn: Day?
  /// When their first message came, and what it said, as far as it is read.
  package var firstAt: Date
  package var text: String
  /// True where the member wrote to them afterwards.
  package var isAnswered: Bool
  /// When they wrote again before any answer.
  package var bumps: [Date]
  package var provenance: Provenance

  /// An approach.
  package init(
    connectedOn: Day?,
    firstAt: Date,
    text: String,
    isAnswered: Bool,
    bumps: [Date],
    provenance: Provenance
  ) {
    self.connectedOn = connectedOn
    self.firstAt = firstAt
    self.text = text
    self.isAnswered = isAnswered
    self.bumps = bumps
    self.provenance = provenance
  }

  /// Where an approach begins among all messages between two people, in the order of sending; nil where there is none,
  /// because the member wrote first or nothing was written since they connected.
  package static func begin(_ messages: [Message], connectedOn: Day?) -> Beginning? {
    let since = connectedOn.map { Date(timeIntervalSince1970: Double($0.secondsSince1970)) }
    guard
      let first = messages.firstIndex(where: { message in
        !message.isFromThem || since.map { message.sentAt >= $0 } ?? true
      }), messages[first].isFromThem
    else { return nil }
    let answer = messages[first...].firstIndex { !$0.isFromThem }
    let bumps = messages[(first + 1)..<(answer ?? messages.count)].map(\.sentAt)
    return Beginning(first: first, isAnswered: answer != nil, bumps: Array(bumps.prefix(mostBumps)))
  }

  /// What is seen of an approach before its text is read.
  package struct Beginning: Equatable, Sendable {
    /// The place of their first message.
    package var first: Int
    package var isAnswered: Bool
    package var bumps: [Date]
  }

  /// More of them say no more.
  private static let mostBumps = 20
}

// MARK: Judging

extension Approach {
  /// A pitch within so many days of connecting is what the connection was for.
  package static let daysOfPitch = 7
  /// Who writes again within so many days, unanswered, does not wait for an answer.
  package static let daysOfBump = 7

  /// Days from connecting to their first message; nil where they were not connected.
  package var daysAfterConnecting: Int? { connectedOn.map { Approach.day(firstAt).number - $0.number } }

  /// How many times they wrote again, unanswered, within days of the message before.
  package var quickBumps: Int {
    zip([firstAt] + bumps, bumps).count { before, after in
      Approach.day(after).number - Approach.day(before).number <= Approach.daysOfBump
    }
  }

  /// True where they pitched within days of connecting and were never answered.
  func isConnectThenPitch(_ member: MemberGround) -> Bool {
    guard !isAnswered, let days = daysAfterConnecting, (0...Approach.daysOfPitch).contains(days) else {
      return false
    }
    return [.pitch, .scam, .mass].contains(NoteKind(text, member: member))
  }

  private static func day(_ date: Date) -> Day {
    Day(secondsSince1970: Int64(date.timeIntervalSince1970.rounded(.down)))
  }
}

extension NoteKind {
  /// What a text that somebody sent is, going by its words alone.
  package init(_ text: String, member: MemberGround) {
    let request = Request(
      id: Request.ID(rawValue: ""),
      origin: .export,
      name: "",
      slug: nil,
      sentAt: Date(timeIntervalSince1970: 0),
      note: text,
      provenance: Provenance(importNumber: 0, file: "", line: 0)
    )
    self = Reading(Dossier(request: request), member: member).kind
  }
}
