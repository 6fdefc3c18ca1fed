import GRDB
import Vetting

/// Keeps who may be whom.
enum MergeProposals {
  /// Compares all who share a name.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM derived_merge_proposal")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT person.id, person.name_key, connection.email, connection.company, connection.connected_on,
          connection.gone_by, connection.position, (
            SELECT max(import.export_day) FROM fact_change AS change
            JOIN fact_import AS import ON import.number = change.import_number
            WHERE change.person = person.id AND change.kind = 'new')
        FROM fact_person AS person JOIN fact_connection AS connection ON connection.person = person.id
        WHERE person.name_key IN (
          SELECT name_key FROM fact_person WHERE id > 0 AND name_key <> '' GROUP BY name_key HAVING count(*) > 1)
          OR person.id IN (SELECT person FROM fact_change WHERE kind IN ('new', 'gone'))
        """
    )
    let found = MergeProposal.find(
      among: rows.map { row in
        MergeProposal.Candidate(
          person: Person.ID(rawValue: row[0]),
          name: NameKey(folded: row[1]),
          email: row[2],
          company: row[3],
          position: row[6],
          connectedOn: (row[4] as Int?).map { Day(number: $0) },
          goneBy: (row[5] as Int?).map { Day(number: $0) },
          since: (row[7] as Int?).map { Day(number: $0) }
        )
      }
    )
    let said = Set(try HoldingMerge.fetch(db).map { Set([$0.kept, $0.merged]) })
    let insert = try db.makeStatement(
      sql: "INSERT INTO derived_merge_proposal (kept, merged, reasons) VALUES (?, ?, ?)"
    )
    for proposal in found where !said.contains([proposal.kept.rawValue, proposal.merged.rawValue]) {
      try insert.execute(arguments: [
        proposal.kept.rawValue, proposal.merged.rawValue,
        proposal.reasons.map(\.rawValue).joined(separator: " "),
      ])
    }
  }
}
