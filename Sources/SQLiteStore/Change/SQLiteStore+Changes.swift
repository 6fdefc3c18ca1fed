import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func changes(
    since importNumber: Int,
    kinds: Set<NetworkChange.Kind>,
    limit: Int,
    offset: Int
  ) throws -> ChangeSlice {
    try read { db in
      var counts: [NetworkChange.Kind: Int] = [:]
      for row in try Row.fetchAll(
        db,
        sql: "SELECT kind, count(*) FROM fact_change WHERE import_number > ? GROUP BY kind",
        arguments: [importNumber]
      ) {
        if let kind = NetworkChange.Kind(rawValue: row[0]) { counts[kind] = row[1] }
      }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(ChangeGathering.columns), coalesce(known.key, own.key, ''), person.name, person.slug,
            coalesce(known.looks_closed, 0),
            EXISTS (SELECT 1 FROM derived_merge_proposal AS proposal WHERE proposal.merged = change.person),
            EXISTS (SELECT 1 FROM derived_person_key AS key JOIN decision_connection AS entry ON entry.person = key.key
              WHERE key.person = coalesce(alias.kept, change.person) AND entry.choice = 'remove'
                AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS undo WHERE undo.decision = entry.id))
          FROM fact_change AS change JOIN fact_import AS import ON import.number = change.import_number
          JOIN fact_person AS person ON person.id = change.person
          LEFT JOIN derived_alias AS alias ON alias.merged = change.person
          LEFT JOIN derived_person AS known ON known.person = coalesce(alias.kept, change.person)
          LEFT JOIN derived_person_key AS own ON own.person = change.person AND known.key IS NULL
          WHERE change.import_number > ?1 AND change.kind IN (SELECT value FROM json_each(?2))
          GROUP BY change.import_number, change.person, change.kind
          ORDER BY import.export_day DESC, change.import_number DESC, change.kind, person.name_key, change.person
          LIMIT ?3 OFFSET ?4
          """,
        arguments: [
          importNumber,
          JSONList.of((kinds.isEmpty ? Set(NetworkChange.Kind.allCases) : kinds).map(\.rawValue)), limit,
          offset,
        ]
      )
      let entries = rows.map { row in
        let change = DatedChange(row)
        let isGone = change.change.kind == .gone
        return ChangeSlice.Entry(
          person: Person.Key(rawValue: row[8]),
          name: row[9],
          slug: (row[10] as String?).map { Slug(normalised: $0) },
          change: change,
          looksClosed: isGone && row[11],
          mayBeRenamed: isGone && row[12],
          wasRemoved: isGone && row[13]
        )
      }
      return ChangeSlice(entries: entries, counts: counts)
    }
  }
}
