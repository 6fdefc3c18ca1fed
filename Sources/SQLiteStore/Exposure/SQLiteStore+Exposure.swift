package import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func exposureEntries() throws -> [ExposureCheck.Entry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT id, setting, choice, checked_on FROM decision_exposure_check ORDER BY id"
      ).map {
        row in
        ExposureCheck.Entry(number: row[0], setting: row[1], choice: row[2], on: Day(number: row[3]))
      }
    }
  }

  package func append(exposure entry: ExposureCheck.Entry, at now: Date, by notedBy: String) throws -> Int64 {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_exposure_check (setting, choice, checked_on, noted_at, noted_by) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.setting, entry.choice, entry.on.number, Int64(now.timeIntervalSince1970), notedBy,
        ]
      )
      return db.lastInsertedRowID
    }
  }

  package func riskyViewerEntries() throws -> [RiskyViewer.Entry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT id, kind, value, name, slug, reason, is_set FROM decision_risky_viewer ORDER BY id"
      ).compactMap { row in
        guard let kind = RiskyViewer.Kind(rawValue: row[1]) else { return nil }
        return RiskyViewer.Entry(
          viewer: RiskyViewer(
            id: row[0],
            kind: kind,
            value: row[2],
            name: row[3],
            slug: (row[4] as String?).map { Slug(normalised: $0) },
            reason: row[5]
          ),
          isSet: row[6]
        )
      }
    }
  }

  package func append(risky entry: RiskyViewer.Entry, at now: Date, by setBy: String) throws -> Int64 {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_risky_viewer (kind, value, name, slug, reason, is_set, set_at, set_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.viewer.kind.rawValue, entry.viewer.value, entry.viewer.name, entry.viewer.slug?.value,
          entry.viewer.reason, entry.isSet, Int64(now.timeIntervalSince1970), setBy,
        ]
      )
      return db.lastInsertedRowID
    }
  }

  package func listedConnections() throws -> Int {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM fact_connection WHERE gone_by IS NULL") ?? 0
    }
  }

  package func riskyCandidates() throws -> [RiskyViewers.Candidate] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, name, company, position, coalesce(choice, '') = 'remove' FROM derived_person
          WHERE connected_on IS NOT NULL AND gone_by IS NULL ORDER BY name_key, person
          """
      ).map { row in
        RiskyViewers.Candidate(
          key: Person.Key(rawValue: row[0]),
          name: row[1],
          company: row[2],
          position: row[3],
          isLeaving: row[4]
        )
      }
    }
  }
}
