import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func mergeProposals(limit: Int) throws -> [ProposedMerge] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT kept, merged, reasons FROM derived_merge_proposal ORDER BY kept, merged LIMIT ?",
        arguments: [limit]
      )
      let entries = try PersonEntry.fetch(
        db,
        where: "person.person IN (SELECT value FROM json_each(?))",
        arguments: [JSONList.of(rows.flatMap { [$0[0] as Int64, $0[1]] })]
      )
      let byID = Dictionary(entries.map { ($0.person.rawValue, $0) }) { first, _ in first }
      return rows.compactMap { row in
        guard let kept = byID[row[0]], let merged = byID[row[1]] else { return nil }
        let reasons = (row[2] as String).utf8.split(separator: 0x20)
          .compactMap { MergeProposal.Reason(rawValue: String(decoding: Array($0), as: UTF8.self)) }
        return ProposedMerge(kept: kept, merged: merged, reasons: reasons)
      }
    }
  }

  package func append(_ merge: NewMerge) throws {
    try write { db in
      let kept = try merge.relation == nil ? HoldingMerge.kept(db, by: merge) : merge.kept
      try db.execute(
        sql: """
          INSERT INTO decision_merge (kept, kept_name, kept_slug, merged, merged_name, merged_slug, relation, reason,
            decided_at, decided_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          kept.key.rawValue, kept.name, kept.slug?.value, merge.merged.key.rawValue,
          merge.merged.name, merge.merged.slug?.value, merge.relation?.rawValue, merge.reason,
          Int64(merge.decidedAt.timeIntervalSince1970), merge.decidedBy,
        ]
      )
      try PersonKeys.rebuild(db)
      try MergeProposals.rebuild(db)
      // Whoever is concerned is judged anew by whoever called; the rows of those who went into another go now.
      try db.execute(sql: "DELETE FROM derived_person WHERE person IN (SELECT merged FROM derived_alias)")
      try db.execute(sql: "DELETE FROM derived_search WHERE rowid IN (SELECT merged FROM derived_alias)")
    }
  }

  package func merged(into person: Person.ID) throws -> [Person.Reference] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT person.id, person.name, person.slug, connection.connected_on FROM derived_alias AS alias
          JOIN fact_person AS person ON person.id = alias.merged
          LEFT JOIN fact_connection AS connection ON connection.person = person.id
          WHERE alias.kept = ? ORDER BY person.id
          """,
        arguments: [person.rawValue]
      ).map { row in
        Person.Reference(
          key: PersonKeys.key(row),
          name: row[1],
          slug: (row[2] as String?).map { Slug(normalised: $0) }
        )
      }
    }
  }
}
