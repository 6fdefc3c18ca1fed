import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  /// So much of each text of a timeline.
  private static let longestText = 600

  package func timeline(of person: Person.ID, limit: Int) throws -> [TimelineItem] {
    try read { db in
      let people = try SQLiteStore.merged(db, person.rawValue)
      let list = JSONList.of(people)
      var items = try messages(db, list, limit) + invitations(db, list)
      items += try connections(db, people)
      items += try OwnRecords(db, of: [person.rawValue]).records[person.rawValue, default: []].map { record in
        let at = record.happenedOn.map { Date(timeIntervalSince1970: Double($0.secondsSince1970)) }
        return TimelineItem(kind: .record(record), at: at ?? record.writtenAt, text: record.text)
      }
      items += try decisions(db, person.rawValue, list)
      return Array(
        items.enumerated().sorted { left, right in
          let (mine, other) = (left.element.at ?? .distantPast, right.element.at ?? .distantPast)
          return mine != other ? mine > other : left.offset < right.offset
        }.map(\.element).prefix(limit)
      )
    }
  }

  /// A person and those merged into them.
  static func merged(_ db: Database, _ person: Int64) throws -> [Int64] {
    try [person]
      + Int64.fetchAll(
        db,
        sql: "SELECT merged FROM derived_alias WHERE kept = ? ORDER BY merged",
        arguments: [person]
      )
  }

  package func lastWords(with person: Person.ID, limit: Int) throws -> [ExchangedWords] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT message.sender <> 0, message.sent_at, substr(message.content, 1, ?3)
          FROM fact_participant AS part
          JOIN fact_conversation AS conversation ON conversation.id = part.conversation AND conversation.is_group = 0
          JOIN fact_message AS message ON message.conversation = conversation.id AND message.sender >= 0
          WHERE part.person IN (SELECT value FROM json_each(?1)) AND message.content <> ''
          ORDER BY message.sent_at DESC, message.id DESC LIMIT ?2
          """,
        arguments: [
          JSONList.of(try SQLiteStore.merged(db, person.rawValue)), limit, SQLiteStore.longestText,
        ]
      )
      return rows.reversed().map { row in
        ExchangedWords(
          isFromThem: row[0],
          sentAt: Date(timeIntervalSince1970: Double(row[1] as Int64)),
          text: row[2]
        )
      }
    }
  }

  package func aliases(of person: Person.ID) throws -> [String] {
    try read { db in
      let people = JSONList.of(try SQLiteStore.merged(db, person.rawValue))
      return try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT name FROM (
            SELECT before_text AS name FROM fact_change
            WHERE kind = 'renamed' AND person IN (SELECT value FROM json_each(?1))
            UNION ALL SELECT name FROM fact_person WHERE id IN (SELECT value FROM json_each(?1)))
          WHERE name <> '' AND name <> (SELECT name FROM derived_person WHERE person = ?2) ORDER BY name
          """,
        arguments: [people, person.rawValue]
      )
    }
  }

  private func messages(_ db: Database, _ people: String, _ limit: Int) throws -> [TimelineItem] {
    let files = try FileNames(db, .messages)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT message.sender <> 0, conversation.is_group, message.sent_at, substr(message.content, 1, ?2),
          message.import_number, message.line
        FROM fact_participant AS part
        JOIN fact_conversation AS conversation ON conversation.id = part.conversation
        JOIN fact_message AS message ON message.conversation = conversation.id AND message.sender >= 0
        WHERE part.person IN (SELECT value FROM json_each(?1))
          AND (conversation.is_group = 0 OR message.sender = part.person)
        ORDER BY message.sent_at DESC, message.id DESC LIMIT ?3
        """,
      arguments: [people, SQLiteStore.longestText, limit]
    ).map { row in
      TimelineItem(
        kind: .message(isFromThem: row[0], isGroup: row[1]),
        at: Date(timeIntervalSince1970: Double(row[2] as Int64)),
        text: row[3],
        provenance: files.place(row[4], row[5])
      )
    }
  }

  private func invitations(_ db: Database, _ people: String) throws -> [TimelineItem] {
    let files = try FileNames(db, .invitations)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT direction, note, sent_at, import_number, line FROM fact_invitation
        WHERE person IN (SELECT value FROM json_each(?)) ORDER BY sent_at DESC
        """,
      arguments: [people]
    ).map { row in
      let isIncoming = row[0] == InvitationFact.Direction.incoming.rawValue
      return TimelineItem(
        kind: isIncoming ? .request(note: row[1]) : .sentInvitation(note: row[1]),
        at: Date(timeIntervalSince1970: Double(row[2] as Int64)),
        text: row[1],
        provenance: files.place(row[3], row[4])
      )
    }
  }

  /// Connecting, what exports changed since, and what the small files say.
  private func connections(_ db: Database, _ people: [Int64]) throws -> [TimelineItem] {
    func moment(_ day: Day) -> Date { Date(timeIntervalSince1970: Double(day.secondsSince1970)) }
    var items: [TimelineItem] = []
    let changes = try ChangeGathering.changes(db, of: people, canonical: [:]).values.joined()
    for change in changes where change.change.kind != .new {
      items.append(TimelineItem(kind: .change(change.change), at: moment(change.seenOn)))
    }
    let files = try FileNames(db, .connections)
    var canonical: [Int64: Int64] = [:]
    for merged in people.dropFirst() { canonical[merged] = people.first }
    let days = try Row.fetchAll(
      db,
      sql: """
        SELECT connected_on, import_number, line FROM fact_connection WHERE person IN (SELECT value FROM json_each(?1))
        UNION
        SELECT connected_on, import_number, line FROM fact_former_connection
        WHERE person IN (SELECT value FROM json_each(?1)) ORDER BY 1, 2 DESC
        """,
      arguments: [JSONList.of(people)]
    )
    var seen: Set<Int> = []
    for row in days where seen.insert(row[0]).inserted {
      let place = files.place(row[1], row[2])
      items.append(TimelineItem(kind: .connected, at: moment(Day(number: row[0])), provenance: place))
    }
    let rows = try ConnectionRow.fetch(
      db,
      of: people.prefix(1).map { Person.ID(rawValue: $0) },
      canonical: canonical
    )
    let ties = try TieMatches(db, rows)
    for row in rows {
      items += ties.recommendations(of: row).map {
        TimelineItem(kind: .recommendation($0.given), at: nil, provenance: $0.provenance)
      }
      items += ties.endorsements(of: row).map {
        let skills = $0.skills.joined(separator: ", ")
        return TimelineItem(kind: .endorsement($0.given, skill: skills), at: nil, provenance: $0.provenance)
      }
      items += ties.addressBook(of: row).map {
        TimelineItem(kind: .addressBook(companies: $0.companies), at: nil, provenance: $0.provenance)
      }
    }
    return items
  }

  private func decisions(_ db: Database, _ person: Int64, _ people: String) throws -> [TimelineItem] {
    let own = try Row.fetchAll(
      db,
      sql: """
        \(ConnectionDecision.selection) WHERE entry.choice <> 'skip' AND entry.person IN (
          SELECT key FROM derived_person_key WHERE person = ?) ORDER BY entry.id DESC
        """,
      arguments: [person]
    ).map { ConnectionDecision($0) }
    let requests = try Row.fetchAll(
      db,
      sql: """
        \(Decision.selection) WHERE entry.request IN (
            SELECT request FROM fact_invitation WHERE request IS NOT NULL
              AND person IN (SELECT value FROM json_each(?1)))
          OR entry.slug IN (SELECT slug FROM fact_person WHERE slug IS NOT NULL
              AND id IN (SELECT value FROM json_each(?1)))
        ORDER BY entry.id DESC
        """,
      arguments: [people]
    ).map { Decision($0) }
    return own.map { TimelineItem(kind: .decision($0), at: $0.decidedAt, text: $0.reason) }
      + requests.map { TimelineItem(kind: .requestDecision($0), at: $0.decidedAt) }
  }
}
