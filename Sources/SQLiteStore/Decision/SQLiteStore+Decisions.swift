package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func append(_ decisions: [NewDecision]) throws -> [Decision] {
    try write { db in
      let batch = try Int64.fetchOne(db, sql: "SELECT coalesce(max(batch), 0) + 1 FROM decision_entry") ?? 1
      return try decisions.map { new in
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
    }
  }

  package func undo(_ decisions: [Decision.ID], at now: Date, by: String) throws -> [Decision] {
    try write { db in
      try decisions.map { id in
        let holds = try Bool.fetchOne(
          db,
          sql: "SELECT EXISTS (SELECT 1 FROM decision_holding WHERE id = ?)",
          arguments: [id.rawValue]
        )
        guard holds == true else {
          throw StoreError.noSuch("decision \(id.rawValue) that could be taken back")
        }
        try db.execute(
          sql: "INSERT INTO decision_undo (decision, undone_at, undone_by) VALUES (?, ?, ?)",
          arguments: [id.rawValue, Int64(now.timeIntervalSince1970), by]
        )
        return try Decision.fetch(db, id: id)
      }
    }
  }

  package func decisions(of request: Request.ID?, limit: Int) throws -> [Decision] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          \(Decision.selection) WHERE ?1 IS NULL OR entry.request = ?1 ORDER BY entry.id DESC LIMIT ?2
          """,
        arguments: [request?.rawValue, limit]
      ).map(Decision.init)
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
      ).map(Decision.init)
    }
  }
}

extension Decision {
  /// Reads entries with the time they were taken back, if they were.
  static let selection = """
    SELECT entry.id, entry.request, entry.name, entry.slug, entry.choice, entry.deadline, entry.decided_at,
      entry.recommended, entry.ruleset, entry.policy, entry.substance, entry.decided_by, undo.undone_at
    FROM decision_entry AS entry LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
    """

  /// A row of `selection`. The columns' checks make every value readable; an unknown choice would be a meet.
  init(_ row: Row) {
    let stamp: AssessmentStamp? =
      if let ruleset = row[8] as Int?, let policy = row[9] as String? {
        AssessmentStamp(ruleset: ruleset, policy: policy)
      } else {
        nil
      }
    self.init(
      id: ID(rawValue: row[0]),
      request: Request.ID(rawValue: row[1]),
      name: row[2],
      slug: (row[3] as String?).map { Slug(normalised: $0) },
      choice: Recommendation(rawValue: row[4]) ?? .meet,
      deadline: (row[5] as Int?).map { Day(number: $0) },
      decidedAt: Date(timeIntervalSince1970: Double(row[6] as Int64)),
      recommended: (row[7] as String?).flatMap(Recommendation.init(rawValue:)),
      stamp: stamp,
      substance: RequestSubstance(digest: row[10]),
      decidedBy: row[11],
      undoneAt: (row[12] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
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

  /// The decision that holds for a request: its own, or one on the same person with the same substance.
  ///
  /// A decision on the request itself holds only while name, headline and note are what the user saw.
  static func holding(
    _ db: Database,
    request: Request.ID,
    name: String,
    slug: Slug?,
    substance: RequestSubstance
  ) throws -> Decision? {
    let row = try Row.fetchOne(
      db,
      sql: """
        \(selection) WHERE entry.id IN (
          SELECT id FROM decision_holding WHERE substance = ?1
            AND (request = ?2 OR (?3 IS NOT NULL AND slug = ?3) OR (?3 IS NULL AND slug IS NULL AND name = ?4)))
        ORDER BY entry.id DESC LIMIT 1
        """,
      arguments: [substance.digest, request.rawValue, slug?.value, name]
    )
    return row.map(Decision.init)
  }
}
