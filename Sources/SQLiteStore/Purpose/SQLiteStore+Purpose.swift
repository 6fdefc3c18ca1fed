package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func purposes(limit: Int) throws -> [WrittenPurpose] {
    try read { try WrittenPurpose.fetch($0, limit: limit) }
  }

  package func append(_ purpose: Purpose, at now: Date) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_purpose (work, audience, offer, seeking, unwanted, written_at)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          purpose.work, purpose.audience, purpose.offer, purpose.seeking, purpose.unwanted,
          Int64(now.timeIntervalSince1970),
        ]
      )
    }
  }
}

extension WrittenPurpose {
  /// What was written, newest first.
  static func fetch(_ db: Database, limit: Int) throws -> [WrittenPurpose] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, work, audience, offer, seeking, unwanted, written_at FROM decision_purpose
          ORDER BY id DESC LIMIT ?
          """
      ),
      arguments: [limit]
    ).map { row in
      WrittenPurpose(
        number: row[0],
        purpose: Purpose(
          work: row[1],
          audience: row[2],
          offer: row[3],
          seeking: row[4],
          unwanted: row[5]
        ),
        writtenAt: Date(timeIntervalSince1970: Double(row[6] as Int64))
      )
    }
  }
}
