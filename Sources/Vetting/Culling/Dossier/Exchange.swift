package import Foundation

/// What two people wrote to each other, save the note of the request.
package struct Exchange: Equatable, Sendable {
  /// Messages and words from the person to the member alone.
  package var received: Int
  package var wordsReceived: Int
  /// Messages and words from the member to the person alone.
  package var sent: Int
  package var wordsSent: Int
  /// Messages from the person in conversations of three or more.
  package var inGroups: Int
  package var firstAt: Date?
  package var lastAt: Date?
  /// When the member last wrote.
  package var lastSentAt: Date?
  /// True where the first message between the two alone came from the person.
  package var begunByThem: Bool
  /// True where the last one did.
  package var endedByThem: Bool
  /// Conversations between the two alone.
  package var conversations: Int
  /// Different months in which either wrote to the other alone.
  package var activeMonths: Int
  /// Who begins to write, and who answers.
  package var starts: ExchangeStarts
  package var first: Provenance?
  package var last: Provenance?

  /// Nothing written, by default.
  package init(
    received: Int = 0,
    wordsReceived: Int = 0,
    sent: Int = 0,
    wordsSent: Int = 0,
    inGroups: Int = 0,
    firstAt: Date? = nil,
    lastAt: Date? = nil,
    lastSentAt: Date? = nil,
    begunByThem: Bool = false,
    endedByThem: Bool = false,
    conversations: Int = 0,
    activeMonths: Int = 0,
    starts: ExchangeStarts = ExchangeStarts(),
    first: Provenance? = nil,
    last: Provenance? = nil
  ) {
    self.received = received
    self.wordsReceived = wordsReceived
    self.sent = sent
    self.wordsSent = wordsSent
    self.inGroups = inGroups
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.lastSentAt = lastSentAt
    self.begunByThem = begunByThem
    self.endedByThem = endedByThem
    self.conversations = conversations
    self.activeMonths = activeMonths
    self.starts = starts
    self.first = first
    self.last = last
  }

  /// Both wrote.
  package var isTwoWay: Bool { received > 0 && sent > 0 }
  /// Words either way.
  package var words: Int { wordsReceived + wordsSent }
  /// Nobody wrote to the other, save in groups.
  package var isEmpty: Bool { received == 0 && sent == 0 }
  /// The UTC day of the last message.
  package var lastOn: Day? { lastAt.map(Exchange.day) }
  /// The UTC day on which the member last wrote.
  package var lastSentOn: Day? { lastSentAt.map(Exchange.day) }
  /// The UTC day of the first message.
  package var firstOn: Day? { firstAt.map(Exchange.day) }

  private static func day(_ date: Date) -> Day {
    Day(secondsSince1970: Int64(date.timeIntervalSince1970.rounded(.down)))
  }
}
