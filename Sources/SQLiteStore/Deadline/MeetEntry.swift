import Foundation
import GRDB
import Vetting

/// A decision to meet, with the next decision on the same request or person.
struct MeetEntry {
  var subject: Deadline.Subject
  var number: Int64
  var person: Person.Reference
  var by: Day
  var at: Date
  var reason: String
  var undoneAt: Date?
  /// The next decision that holds or held, and was not taken back.
  var next: (number: Int64, end: DeadlineEnd, at: Date)?

  /// Those on requests, in their order, taken-back ones included.
  static func onRequests(_ db: Database) throws -> [MeetEntry] {
    // As `decision_holding` says which decision replaces which.
    try Row.fetchAll(
      db,
      sql: """
        SELECT entry.id, entry.request, entry.name, entry.slug, entry.deadline, entry.decided_at, undo.undone_at,
          next.id, next.choice, next.decided_at
        FROM decision_entry AS entry LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
        LEFT JOIN decision_entry AS next ON next.id = (
          SELECT min(later.id) FROM decision_entry AS later
          WHERE later.id > entry.id AND (later.request = entry.request OR (later.substance = entry.substance
              AND (later.slug = entry.slug OR later.slug IS NULL OR entry.slug IS NULL)))
            AND NOT EXISTS (SELECT 1 FROM decision_undo AS gone WHERE gone.decision = later.id))
        WHERE entry.choice = 'meet' ORDER BY entry.id
        """
    ).map { row in
      let slug = (row[3] as String?).map { Slug(normalised: $0) }
      return MeetEntry(
        subject: .request(Decision.ID(rawValue: row[0]), Request.ID(rawValue: row[1])),
        number: row[0],
        person: Person.Reference(
          key: .make(slug: slug, name: row[2], connectedOn: nil),
          name: row[2],
          slug: slug
        ),
        by: Day(number: row[4]),
        at: Date(timeIntervalSince1970: Double(row[5] as Int64)),
        reason: "",
        undoneAt: (row[6] as Int64?).map { Date(timeIntervalSince1970: Double($0)) },
        next: next(row) { Recommendation(rawValue: $0).map(DeadlineEnd.request) }
      )
    }
  }

  /// Those on connections, in their order, taken-back ones included.
  static func onConnections(_ db: Database) throws -> [MeetEntry] {
    try Row.fetchAll(
      db,
      sql: """
        WITH standing AS (
          SELECT entry.*, coalesce('' || key.person, entry.person) AS who FROM decision_connection AS entry
          LEFT JOIN derived_person_key AS key ON key.key = entry.person WHERE entry.choice <> 'skip')
        SELECT entry.id, entry.person, entry.name, entry.slug, entry.deadline, entry.decided_at, undo.undone_at,
          next.id, next.choice, next.decided_at, entry.reason
        FROM standing AS entry LEFT JOIN decision_connection_undo AS undo ON undo.decision = entry.id
        LEFT JOIN decision_connection AS next ON next.id = (
          SELECT min(later.id) FROM standing AS later WHERE later.id > entry.id AND later.who = entry.who
            AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS gone WHERE gone.decision = later.id))
        WHERE entry.choice = 'meet' ORDER BY entry.id
        """
    ).map { row in
      let key = Person.Key(rawValue: row[1])
      return MeetEntry(
        subject: .connection(ConnectionDecision.ID(rawValue: row[0]), key),
        number: row[0],
        person: Person.Reference(
          key: key,
          name: row[2],
          slug: (row[3] as String?).map { Slug(normalised: $0) }
        ),
        by: Day(number: row[4]),
        at: Date(timeIntervalSince1970: Double(row[5] as Int64)),
        reason: row[10],
        undoneAt: (row[6] as Int64?).map { Date(timeIntervalSince1970: Double($0)) },
        next: next(row) { ConnectionDecision.Choice(rawValue: $0).map(DeadlineEnd.connection) }
      )
    }
  }

  private static func next(
    _ row: Row,
    _ end: (String) -> DeadlineEnd?
  ) -> (number: Int64, end: DeadlineEnd, at: Date)? {
    guard let number = row[7] as Int64?, let end = end(row[8]) else { return nil }
    return (number, end, Date(timeIntervalSince1970: Double(row[9] as Int64)))
  }

  /// True where the next decision is to meet as well: it moves the day.
  var isMoved: Bool { next?.end == .request(.meet) || next?.end == .connection(.meet) }
}
