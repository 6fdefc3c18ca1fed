import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func worthSums() throws -> WorthSums? {
    try read { db in
      let newest = try NewestExports(db)
      guard let importNumber = try Int.fetchOne(db, sql: "SELECT max(number) FROM fact_import"),
        let asOf = [newest[.connections], newest[.messages]].compactMap({ $0 }).max()
      else { return nil }
      var sums = WorthSums(importNumber: importNumber, asOf: asOf, coverage: Set(newest.days.keys))
      try sums.addConnectionDecisions(db)
      try sums.addRequestDecisions(db)
      sums.met = try Set(
        Int64.fetchAll(
          db,
          sql: """
            SELECT DISTINCT key.person FROM decision_record AS record
            JOIN derived_person_key AS key ON key.key = record.person
            WHERE record.kind IN ('talked', 'met')
              AND NOT EXISTS (SELECT 1 FROM decision_record_undo AS undo WHERE undo.record = record.id)
            """
        ).map { Person.ID(rawValue: $0) }
      )
      return sums
    }
  }
}

extension WorthSums {
  fileprivate mutating func addConnectionDecisions(_ db: Database) throws {
    for row in try Row.fetchAll(
      db,
      sql: "SELECT choice, count(*) FROM derived_person WHERE decision IS NOT NULL GROUP BY choice"
    ) {
      guard let choice = ConnectionDecision.Choice(rawValue: row[0]) else { continue }
      connections[choice] = row[1]
    }
    letGo = try Set(
      Int64.fetchAll(
        db,
        sql: "SELECT person FROM derived_person WHERE decision IS NOT NULL AND choice = 'remove'"
      )
      .map { Person.ID(rawValue: $0) }
    )
  }

  fileprivate mutating func addRequestDecisions(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT entry.choice, entry.recommended, coalesce(alias.kept, invitation.person), entry.slug, entry.name
        FROM decision_holding AS entry
        LEFT JOIN fact_invitation AS invitation ON invitation.request = entry.request
        LEFT JOIN derived_alias AS alias ON alias.merged = invitation.person
        """
    )
    let byKey = try db.cachedStatement(sql: "SELECT person FROM derived_person_key WHERE key = ?")
    for row in rows {
      guard let choice = Recommendation(rawValue: row[0]) else { continue }
      requests[choice, default: 0] += 1
      let isPitch = row[1] == Recommendation.decline.rawValue
      if isPitch, choice == .decline || choice == .ignore { refusedPitches += 1 }
      guard choice == .accept else { continue }
      var person = row[2] as Int64?
      if person == nil {
        // Typed, or of an import whose facts were replaced: whoever goes by that address or name.
        let slug = (row[3] as String?).map { Slug(normalised: $0) }
        let key = Person.Key.make(slug: slug, name: row[4], connectedOn: nil)
        person = try Int64.fetchOne(byKey, arguments: [key.rawValue])
      }
      if let id = person.map(Person.ID.init(rawValue:)) {
        accepted.insert(id)
        if isPitch { acceptedPitches.insert(id) }
      } else if isPitch {
        acceptedUnknown += 1
      }
    }
    waiting =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM derived_request WHERE decision IS NULL") ?? 0
  }
}
