import Foundation
import GRDB
import Vetting

/// Reads how some people came up to the member, with a query for each kind of record.
enum ApproachGathering {
  /// The approaches of people, by person; of those who were connected alone, where wanted.
  static func approaches(
    _ db: Database,
    of people: some Collection<Int64>,
    connectedAlone: Bool = false
  ) throws -> [Int64: Approach] {
    let connected = try connections(db, people)
    let wanted = connectedAlone ? Array(connected.keys) : Array(Set(people))
    guard !wanted.isEmpty else { return [:] }
    var found: [Int64: (place: Place, beginning: Approach.Beginning)] = [:]
    for (person, places) in try messages(db, wanted) {
      let messages = places.map { Approach.Message(sentAt: $0.date, isFromThem: $0.isFromThem) }
      guard let beginning = Approach.begin(messages, connectedOn: connected[person]) else { continue }
      found[person] = (places[beginning.first], beginning)
    }
    let texts = try texts(db, found.values.map(\.place.id))
    let files = try FileNames(db, .messages)
    return found.reduce(into: [:]) { result, each in
      let (place, beginning) = each.value
      result[each.key] = Approach(
        connectedOn: connected[each.key],
        firstAt: place.date,
        text: texts[place.id] ?? "",
        isAnswered: beginning.isAnswered,
        bumps: beginning.bumps,
        provenance: files.place(place.importNumber, place.line)
      )
    }
  }

  private struct Place {
    var id: Int64
    var sentAt: Int64
    var isFromThem: Bool
    var importNumber: Int
    var line: Int

    var date: Date { Date(timeIntervalSince1970: Double(sentAt)) }
  }

  /// Since when they are or were connected.
  private static func connections(_ db: Database, _ people: some Collection<Int64>) throws -> [Int64: Day] {
    var result: [Int64: Day] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT person, connected_on FROM fact_connection WHERE person IN (SELECT value FROM json_each(?))
          """
      ),
      arguments: [JSONList.of(Set(people).sorted())]
    )
    while let row = try rows.next() { result[row[0]] = Day(number: row[1]) }
    return result
  }

  /// All that was written between each and the member alone, save the notes of their requests.
  private static func messages(_ db: Database, _ people: [Int64]) throws -> [Int64: [Place]] {
    var result: [Int64: [Place]] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT part.person, message.id, message.sent_at, message.sender = part.person, message.import_number,
            message.line
          FROM json_each(?) AS wanted
          JOIN fact_participant AS part ON part.person = wanted.value
          JOIN fact_conversation AS conversation ON conversation.id = part.conversation
          JOIN fact_message AS message ON message.conversation = conversation.id
          WHERE conversation.is_group = 0 AND message.sender >= 0
            AND NOT (message.sender = part.person AND EXISTS (
              SELECT 1 FROM fact_invitation AS own WHERE own.person = part.person AND own.direction = 'INCOMING'
                AND own.note <> '' AND trim(own.note) = trim(replace(message.content, char(10), ' '))))
          ORDER BY part.person, message.sent_at, message.fingerprint
          """
      ),
      arguments: [JSONList.of(people.sorted())]
    )
    while let row = try rows.next() {
      result[row[0], default: []].append(
        Place(id: row[1], sentAt: row[2], isFromThem: row[3], importNumber: row[4], line: row[5])
      )
    }
    return result
  }

  private static func texts(_ db: Database, _ messages: [Int64]) throws -> [Int64: String] {
    var result: [Int64: String] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT id, substr(content, 1, ?) FROM fact_message WHERE id IN (SELECT value FROM json_each(?))"
      ),
      arguments: [CampaignGathering.longest, JSONList.of(messages.sorted())]
    )
    while let row = try rows.next() { result[row[0]] = row[1] }
    return result
  }
}
