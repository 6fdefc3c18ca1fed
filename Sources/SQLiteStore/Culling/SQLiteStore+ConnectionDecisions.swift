package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func append(_ decisions: [NewConnectionDecision]) throws -> [ConnectionDecision] {
    try write { db in
      let batch =
        try Int64.fetchOne(db, sql: "SELECT coalesce(max(batch), 0) + 1 FROM decision_connection") ?? 1
      let insert = try db.makeStatement(
        sql: """
          INSERT INTO decision_connection (batch, person, name, slug, company, position, connected_on, choice, deadline,
            reason, decided_at, recommended, ruleset, policy, review, decided_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      )
      var ids: [Int64] = []
      for new in decisions {
        try insert.execute(arguments: [
          batch, new.person.key.rawValue, new.person.name, new.person.slug?.value, new.company, new.position,
          new.connectedOn.number, new.choice.rawValue, new.deadline?.number, new.reason,
          Int64(new.decidedAt.timeIntervalSince1970), new.recommended?.rawValue, new.stamp?.ruleset,
          new.stamp?.policy, new.review, new.decidedBy,
        ])
        ids.append(db.lastInsertedRowID)
      }
      let appended = try ConnectionDecision.fetch(db, ids: ids)
      try noteHolding(db, appended)
      return appended
    }
  }

  package func undo(
    _ decisions: [ConnectionDecision.ID],
    at now: Date,
    by: String
  ) throws -> [ConnectionDecision] {
    try write { db in
      var undone: [Int64] = []
      for decision in try ConnectionDecision.fetch(db, ids: decisions.map(\.rawValue))
      where decision.undoneAt == nil {
        try db.execute(
          sql: "INSERT INTO decision_connection_undo (decision, undone_at, undone_by) VALUES (?, ?, ?)",
          arguments: [decision.id.rawValue, Int64(now.timeIntervalSince1970), by]
        )
        undone.append(decision.id.rawValue)
      }
      let taken = try ConnectionDecision.fetch(db, ids: undone)
      try noteHolding(db, taken)
      return taken
    }
  }

  /// Notes which decisions hold now for those concerned, and how many are left in their clusters.
  private func noteHolding(_ db: Database, _ decisions: [ConnectionDecision]) throws {
    let people = try Int64.fetchAll(
      db,
      sql: "SELECT DISTINCT person FROM derived_person_key WHERE key IN (SELECT value FROM json_each(?))",
      arguments: [JSONList.of(decisions.map(\.person.key.rawValue))]
    )
    let before = try removed(db, people)
    try HoldingDecision.note(db, of: people)
    let after = try removed(db, people)
    let changed = before.symmetricDifference(after)
    guard !changed.isEmpty else { return }
    let ids = changed.map { Person.ID(rawValue: $0) }
    let update = try db.cachedStatement(
      sql: "UPDATE derived_cluster SET people = max(0, people + ?) WHERE kind = ? AND name = ?"
    )
    let gathering = try ConnectionGathering(db, of: ids)
    let clusters = try gathering.clusters(TieMatches(db, gathering.rows))
    for row in gathering.rows where row.connection.goneBy == nil {
      let step = after.contains(row.person) ? -1 : 1
      for membership in clusters[row.person] ?? [] {
        try update.execute(arguments: [step, membership.cluster.kind.rawValue, membership.cluster.name])
      }
    }
  }

  private func removed(_ db: Database, _ people: [Int64]) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT person FROM derived_person WHERE choice = 'remove' AND person IN (SELECT value FROM json_each(?))
          """,
        arguments: [JSONList.of(people)]
      )
    )
  }

  package func connectionDecisions(
    of person: Person.Key?,
    review: Int64?,
    limit: Int
  ) throws -> [ConnectionDecision] {
    // A text for each case, so that each uses the index that serves it.
    let wanted =
      if person != nil {
        ConnectionDecision.ofPerson
      } else if review != nil {
        ConnectionDecision.ofReview
      } else {
        ConnectionDecision.all
      }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: ConnectionDecision.journal(wanted),
        arguments: [person?.rawValue, review, limit]
      ).map { ConnectionDecision($0) }
    }
  }

  package func lastConnectionDecisions() throws -> [ConnectionDecision] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          \(ConnectionDecision.selection) WHERE undo.id IS NULL AND entry.batch = (
            SELECT max(batch) FROM decision_connection AS last WHERE NOT EXISTS (
              SELECT 1 FROM decision_connection_undo AS undone WHERE undone.decision = last.id))
          ORDER BY entry.id
          """
      ).map { ConnectionDecision($0) }
    }
  }
}

extension ConnectionDecision {
  /// Reads entries with the time they were taken back, if they were.
  static let selection = """
    SELECT entry.id, entry.person, entry.name, entry.slug, entry.company, entry.position, entry.connected_on,
      entry.choice, entry.deadline, entry.reason, entry.decided_at, entry.recommended, entry.ruleset, entry.policy,
      entry.review, entry.decided_by, undo.undone_at
    FROM decision_connection AS entry LEFT JOIN decision_connection_undo AS undo ON undo.decision = entry.id
    """

  /// Entries among those of a selection of ids, newest first, at most `?3`; of the session `?2` where there is one.
  static func journal(_ ids: String) -> String {
    "\(selection) WHERE entry.id IN (\(ids)) AND (?2 IS NULL OR entry.review = ?2) ORDER BY entry.id DESC LIMIT ?3"
  }

  /// Those of the person of a key bound as `?1`, whatever key they went by.
  static let ofPerson = """
    SELECT own.id FROM decision_connection AS own WHERE own.person = ?1
    UNION
    SELECT own.id FROM derived_person_key AS mine
    JOIN derived_person_key AS other ON other.person = mine.person
    JOIN decision_connection AS own ON own.person = other.key WHERE mine.key = ?1
    """

  /// Those of a session bound as `?2`.
  static let ofReview = "SELECT own.id FROM decision_connection AS own WHERE own.review = ?2 AND ?1 IS NULL"

  /// All of them.
  static let all = "SELECT own.id FROM decision_connection AS own WHERE ?1 IS NULL"

  /// Entries by their numbers, in their order.
  static func fetch(_ db: Database, ids: [Int64]) throws -> [ConnectionDecision] {
    let rows = try Row.fetchAll(
      db,
      sql: "\(selection) WHERE entry.id IN (SELECT value FROM json_each(?)) ORDER BY entry.id",
      arguments: [JSONList.of(ids)]
    )
    guard rows.count == Set(ids).count else {
      throw StoreError.noSuch("decision \(ids.map(String.init).joined(separator: ", "))")
    }
    return rows.map { ConnectionDecision($0) }
  }

  /// A row of `selection`; its checks make every value readable.
  init(_ row: Row) {
    self.init(
      id: ID(rawValue: row[0]),
      person: Person.Reference(
        key: Person.Key(rawValue: row[1]),
        name: row[2],
        slug: (row[3] as String?).map { Slug(normalised: $0) }
      ),
      company: row[4],
      position: row[5],
      connectedOn: Day(number: row[6]),
      choice: Choice(rawValue: row[7]) ?? .skip,
      deadline: (row[8] as Int?).map { Day(number: $0) },
      reason: row[9],
      decidedAt: Date(timeIntervalSince1970: Double(row[10] as Int64)),
      recommended: (row[11] as String?).flatMap(ConnectionAdvice.init(rawValue:)),
      ruleset: row[12],
      policy: row[13],
      review: row[14],
      decidedBy: row[15],
      undoneAt: (row[16] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
    )
  }
}
