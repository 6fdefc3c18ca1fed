package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func append(_ decisions: [NewDecision]) throws -> [Decision] {
    try write { db in
      let batch = try Int64.fetchOne(db, sql: "SELECT coalesce(max(batch), 0) + 1 FROM decision_entry") ?? 1
      let appended = try decisions.map { new in
        try db.execute(
          sql: """
            INSERT INTO decision_entry (batch, request, name, slug, choice, deadline, decided_at, recommended,
              ruleset, policy, substance, decided_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            batch, new.request.rawValue, new.name, new.slug?.value, new.choice.rawValue, new.deadline?.number,
            Int64(new.decidedAt.timeIntervalSince1970), new.recommended?.rawValue, new.stamp?.ruleset,
            new.stamp?.policy, new.substance.digest, new.decidedBy,
          ]
        )
        return try Decision.fetch(db, id: Decision.ID(rawValue: db.lastInsertedRowID))
      }
      try Decision.noteHolding(db, having: Set(appended.map(\.substance)))
      return appended
    }
  }

  package func undo(_ decisions: [Decision.ID], at now: Date, by: String) throws -> [Decision] {
    try write { db in
      var undone: [Decision] = []
      for id in decisions where try Decision.fetch(db, id: id).undoneAt == nil {
        try db.execute(
          sql: "INSERT INTO decision_undo (decision, undone_at, undone_by) VALUES (?, ?, ?)",
          arguments: [id.rawValue, Int64(now.timeIntervalSince1970), by]
        )
        undone.append(try Decision.fetch(db, id: id))
      }
      try Decision.noteHolding(db, having: Set(undone.map(\.substance)))
      return undone
    }
  }

  package func decisions(of request: Request.ID?, limit: Int) throws -> [Decision] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          \(Decision.selection) WHERE ?1 IS NULL OR entry.request = ?1
            OR entry.id = (SELECT decision FROM derived_request WHERE request = ?1)
          ORDER BY entry.id DESC LIMIT ?2
          """,
        arguments: [request?.rawValue, limit]
      ).map { Decision($0) }
    }
  }

  package func lastDecisions() throws -> [Decision] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          \(Decision.selection) WHERE entry.id IN (SELECT id FROM decision_holding)
            AND entry.batch = (SELECT max(batch) FROM decision_holding)
          ORDER BY entry.id
          """
      ).map { Decision($0) }
    }
  }
}

extension Decision {
  static let columns = """
    entry.id, entry.request, entry.name, entry.slug, entry.choice, entry.deadline, entry.decided_at,
    entry.recommended, entry.ruleset, entry.policy, entry.substance, entry.decided_by, undo.undone_at
    """

  /// Reads entries with the time they were taken back, if they were.
  static let selection = """
    SELECT \(columns) FROM decision_entry AS entry LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
    """

  /// A row of `columns`, which begin at some column.
  ///
  /// Their checks make every value readable; an unknown choice would be a meet.
  init(_ row: Row, from first: Int = 0) {
    let stamp: AssessmentStamp? =
      if let ruleset = row[first + 8] as Int?, let policy = row[first + 9] as String? {
        AssessmentStamp(ruleset: ruleset, policy: policy)
      } else {
        nil
      }
    self.init(
      id: ID(rawValue: row[first]),
      request: Request.ID(rawValue: row[first + 1]),
      name: row[first + 2],
      slug: (row[first + 3] as String?).map { Slug(normalised: $0) },
      choice: Recommendation(rawValue: row[first + 4]) ?? .meet,
      deadline: (row[first + 5] as Int?).map { Day(number: $0) },
      decidedAt: Date(timeIntervalSince1970: Double(row[first + 6] as Int64)),
      recommended: (row[first + 7] as String?).flatMap(Recommendation.init(rawValue:)),
      stamp: stamp,
      substance: RequestSubstance(digest: row[first + 10]),
      decidedBy: row[first + 11],
      undoneAt: (row[first + 12] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
    )
  }

  /// One entry of the journal.
  static func fetch(_ db: Database, id: ID) throws -> Decision {
    guard let row = try Row.fetchOne(db, sql: "\(selection) WHERE entry.id = ?", arguments: [id.rawValue])
    else {
      throw StoreError.noSuch("decision \(id.rawValue)")
    }
    return Decision(row)
  }

  /// Notes at the requests which decision holds for them; of all requests, or of those with a substance.
  ///
  /// A decision holds for its own request, and for another of the same person, as long as name, headline and note are
  /// what the user saw. Where one of the two is known by name only, the substance tells, which holds the name.
  static func noteHolding(_ db: Database, having substances: Set<RequestSubstance>? = nil) throws {
    try db.execute(
      sql: """
        UPDATE derived_request SET decision = (
          SELECT max(entry.id) FROM decision_entry AS entry
          WHERE entry.substance = derived_request.substance
            AND (entry.request = derived_request.request OR entry.slug = derived_request.slug
              OR entry.slug IS NULL OR derived_request.slug IS NULL)
            AND NOT EXISTS (SELECT 1 FROM decision_undo AS undo WHERE undo.decision = entry.id))
        WHERE ?1 IS NULL OR substance IN (SELECT value FROM json_each(?1))
        """,
      arguments: [substances.map { JSONList.of($0.map(\.digest)) }]
    )
  }
}
