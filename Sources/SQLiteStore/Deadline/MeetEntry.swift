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
  /// By which names decisions on the same request or person are found.
  var names: Set<String>
  /// The next decision that holds or held, and was not taken back.
  var next: (number: Int64, end: DeadlineEnd, at: Date, reason: String)?

  /// Those on requests, in their order, taken-back ones included.
  static func onRequests(_ db: Database) throws -> [MeetEntry] {
    // As `decision_holding` says which decision replaces which. Nought is added so that the indexes of request and
    // substance are used, and not one decision read after the other.
    try Row.fetchAll(
      db,
      sql: """
        SELECT entry.id, entry.request, entry.name, entry.slug, entry.deadline, entry.decided_at, undo.undone_at,
          next.id, next.choice, next.decided_at, entry.substance
        FROM decision_entry AS entry LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
        LEFT JOIN decision_entry AS next ON next.id = (
          SELECT min(later.id + 0) FROM decision_entry AS later
          WHERE later.id + 0 > entry.id AND (later.request = entry.request OR (later.substance = entry.substance
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
        names: [DecisionTally.request(row[1]), DecisionTally.substance(row[10])],
        next: next(row)
      )
    }
  }

  /// Those on connections, in their order, taken-back ones included; and how many decisions there are on each person.
  static func onConnections(_ db: Database) throws -> (entries: [MeetEntry], tally: DecisionTally) {
    var entries: [MeetEntry] = []
    var tally = DecisionTally()
    // The last one of each person that waits for the next decision.
    var waiting: [String: [Int]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        WITH standing AS (
          SELECT entry.*, coalesce('' || key.person, entry.person) AS who FROM decision_connection AS entry
          LEFT JOIN derived_person_key AS key ON key.key = entry.person WHERE entry.choice <> 'skip')
        SELECT entry.id, entry.person, entry.name, entry.slug, entry.deadline, entry.decided_at, undo.undone_at,
          entry.choice, entry.reason, entry.who
        FROM standing AS entry LEFT JOIN decision_connection_undo AS undo ON undo.decision = entry.id
        WHERE entry.who IN (SELECT who FROM standing WHERE choice = 'meet') ORDER BY entry.id
        """
    ) {
      let at = Date(timeIntervalSince1970: Double(row[5] as Int64))
      let undoneAt = (row[6] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
      let who = row[9] as String
      tally.add([DecisionTally.person(who)], row[5], row[6])
      if undoneAt == nil, let choice = ConnectionDecision.Choice(rawValue: row[7]) {
        for place in waiting[who] ?? [] { entries[place].next = (row[0], .connection(choice), at, row[8]) }
        waiting[who] = []
      }
      guard let by = row[4] as Int? else { continue }
      let key = Person.Key(rawValue: row[1])
      let slug = (row[3] as String?).map { Slug(normalised: $0) }
      waiting[who, default: []].append(entries.count)
      entries.append(
        MeetEntry(
          subject: .connection(ConnectionDecision.ID(rawValue: row[0]), key),
          number: row[0],
          person: Person.Reference(key: key, name: row[2], slug: slug),
          by: Day(number: by),
          at: at,
          reason: row[8],
          undoneAt: undoneAt,
          names: [DecisionTally.person(who)]
        )
      )
    }
    return (entries, tally)
  }

  private static func next(_ row: Row) -> (number: Int64, end: DeadlineEnd, at: Date, reason: String)? {
    guard let number = row[7] as Int64?, let choice = Recommendation(rawValue: row[8]) else { return nil }
    return (number, .request(choice), Date(timeIntervalSince1970: Double(row[9] as Int64)), "")
  }

  /// True where the next decision is to meet as well: it moves the day.
  var isMoved: Bool { next?.end == .request(.meet) || next?.end == .connection(.meet) }
}
