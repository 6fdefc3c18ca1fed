import Foundation
import GRDB
import Vetting

/// Reads what people and the member wrote to each other, in one pass over the messages.
struct ExchangeGathering {
  /// One message between two people alone.
  struct Line {
    var id: Int64
    var sentAt: Int64
    var words: Int32
    var isFromThem: Bool
    var conversation: Int64
    var importNumber: Int32
    var line: Int32
  }

  private let db: Database
  private let canonical: [Int64: Int64]
  /// Messages of each person, in the order of sending.
  private(set) var lines: [Int64: [Line]] = [:]
  private(set) var inGroups: [Int64: Int] = [:]
  private let files: FileNames
  /// The end of the day of the newest export that held messages.
  private let newest: Int64

  /// Reads what was written with these people, or with everybody; `canonical` says who was merged into whom.
  init(_ db: Database, of people: [Int64]?, canonical: [Int64: Int64]) throws {
    self.db = db
    self.canonical = canonical
    files = try FileNames(db, .messages)
    newest = try NewestExports(db)[.messages].map { $0.advanced(by: 1).secondsSince1970 } ?? 0
    let some = SomePeople(people)
    let notes = try notes(some)
    try readAlone(some, isWhole: people == nil, notes)
    try readGroups(some)
    for person in lines.keys { lines[person]?.sort { ($0.sentAt, $0.id) < ($1.sentAt, $1.id) } }
  }

  /// The notes of requests: an accepted one is the first message of its conversation, and no message of its own.
  private func notes(_ some: SomePeople) throws -> [Int64: Set<String>] {
    var notes: [Int64: Set<String>] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
          SELECT person, note FROM fact_invitation WHERE direction = 'INCOMING' AND note <> ''
            AND {person}
        """
      ),
      arguments: some.arguments
    )
    while let row = try rows.next() {
      let person: Int64 = row[0]
      notes[canonical[person] ?? person, default: []].insert(TextBounds.singleSpaced(row[1]))
    }
    return notes
  }

  private mutating func readAlone(_ some: SomePeople, isWhole: Bool, _ notes: [Int64: Set<String>]) throws {
    var partner: [Int64: Int64] = [:]
    let parts = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
          SELECT part.conversation, part.person FROM fact_participant AS part
          JOIN fact_conversation AS conversation ON conversation.id = part.conversation
          WHERE conversation.is_group = 0 AND part.person > 0
            AND {part.person}
        """
      ),
      arguments: some.arguments
    )
    while let row = try parts.next() { partner[row[0]] = row[1] }
    let sql = """
      SELECT id, conversation, sender, sent_at, import_number, line, content FROM fact_message
      WHERE sender >= 0
      """
    let wanted = isWhole ? "" : " AND conversation IN (SELECT value FROM json_each(?))"
    let reading = try BulkReading(
      db,
      sql + wanted,
      arguments: isWhole ? [] : [JSONList.of(partner.keys.sorted())]
    )
    var found: [Int64: [Line]] = [:]
    try reading.forEach { row in
      guard let original = partner[row[1]] else { return }
      let person = canonical[original] ?? original
      let isFromThem = row[2] != 0
      if isFromThem, let own = notes[person], own.contains(TextBounds.singleSpaced(row.text(6))) { return }
      let line = Line(
        id: row[0],
        sentAt: row[3],
        words: Int32(row.bytes(6, ExchangeGathering.words)),
        isFromThem: isFromThem,
        conversation: row[1],
        importNumber: Int32(truncatingIfNeeded: row[4]),
        line: Int32(truncatingIfNeeded: row[5])
      )
      found[person, default: []].append(line)
    }
    lines = found
  }

  private mutating func readGroups(_ some: SomePeople) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
          SELECT part.person, count(*) FROM fact_participant AS part
          JOIN fact_conversation AS conversation ON conversation.id = part.conversation AND conversation.is_group = 1
          JOIN fact_message AS message ON message.conversation = conversation.id AND message.sender = part.person
          WHERE part.person > 0 AND {part.person} GROUP BY part.person
        """
      ),
      arguments: some.arguments
    )
    while let row = try rows.next() {
      let person: Int64 = row[0]
      inGroups[canonical[person] ?? person, default: 0] += row[1]
    }
  }

  /// Words: runs of anything but white space.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes {
      let isBlank = byte <= 0x20
      if !isBlank, !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }

  /// What it comes to for one person.
  func exchange(_ person: Int64) -> Exchange {
    var exchange = Exchange(inGroups: inGroups[person] ?? 0)
    guard let lines = lines[person], let first = lines.first, let last = lines.last else { return exchange }
    var months: Set<Int64> = []
    var conversations: Set<Int64> = []
    for line in lines {
      if line.isFromThem {
        exchange.received += 1
        exchange.wordsReceived += Int(line.words)
      } else {
        exchange.sent += 1
        exchange.wordsSent += Int(line.words)
      }
      // Thirtieths of a year will do: how many is told, not which.
      months.insert(line.sentAt / (86_400 * 30))
      conversations.insert(line.conversation)
    }
    exchange.firstAt = Date(timeIntervalSince1970: Double(first.sentAt))
    exchange.lastAt = Date(timeIntervalSince1970: Double(last.sentAt))
    exchange.lastSentAt = lines.last { !$0.isFromThem }
      .map { Date(timeIntervalSince1970: Double($0.sentAt)) }
    exchange.begunByThem = first.isFromThem
    exchange.endedByThem = last.isFromThem
    exchange.conversations = conversations.count
    exchange.activeMonths = months.count
    exchange.starts = ExchangeStarts(lines.lazy.map { ($0.sentAt, $0.isFromThem) }, asOf: newest)
    exchange.first = files.place(Int(first.importNumber), Int(first.line))
    exchange.last = files.place(Int(last.importNumber), Int(last.line))
    return exchange
  }

  /// How these people came up to the member; the text is read only where it may have been a pitch.
  func approaches(connectedOn: [Int64: Day]) throws -> [Int64: Approach] {
    var found: [Int64: (line: Line, beginning: Approach.Beginning, connectedOn: Day)] = [:]
    for (person, lines) in lines {
      guard let connected = connectedOn[person] else { continue }
      let messages = lines.map {
        Approach.Message(sentAt: Date(timeIntervalSince1970: Double($0.sentAt)), isFromThem: $0.isFromThem)
      }
      guard let beginning = Approach.begin(messages, connectedOn: connected), !beginning.isAnswered else {
        continue
      }
      let line = lines[beginning.first]
      let days = Day(secondsSince1970: line.sentAt).number - connected.number
      guard (0...Approach.daysOfPitch).contains(days) else { continue }
      found[person] = (line, beginning, connected)
    }
    var texts: [Int64: String] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, substr(content, 1, ?) FROM fact_message WHERE id IN (SELECT value FROM json_each(?))",
      arguments: [CampaignGathering.longest, JSONList.of(found.values.map(\.line.id).sorted())]
    )
    while let row = try rows.next() { texts[row[0]] = row[1] }
    return found.mapValues { each in
      Approach(
        connectedOn: each.connectedOn,
        firstAt: Date(timeIntervalSince1970: Double(each.line.sentAt)),
        text: texts[each.line.id] ?? "",
        isAnswered: false,
        bumps: each.beginning.bumps,
        provenance: files.place(Int(each.line.importNumber), Int(each.line.line))
      )
    }
  }
}
