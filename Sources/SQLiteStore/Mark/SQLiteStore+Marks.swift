import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func append(_ mark: Mark) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_mark (request, name, slug, substance, mark, marked_at, marked_by)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          mark.request.rawValue, mark.name, mark.slug?.value, mark.substance.digest, mark.mark?.rawValue,
          Int64(mark.markedAt.timeIntervalSince1970), mark.markedBy,
        ]
      )
    }
  }

  package func marks(of request: Request.ID?, limit: Int) throws -> [Mark] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT request, name, slug, substance, mark, marked_at, marked_by FROM decision_mark
          WHERE ?1 IS NULL OR request = ?1 ORDER BY id DESC LIMIT ?2
          """,
        arguments: [request?.rawValue, limit]
      ).map { row in
        Mark(
          request: Request.ID(rawValue: row[0]),
          name: row[1],
          slug: (row[2] as String?).map { Slug(normalised: $0) },
          substance: RequestSubstance(digest: row[3]),
          mark: (row[4] as String?).flatMap(NoteMark.init(rawValue:)),
          markedAt: Date(timeIntervalSince1970: Double(row[5] as Int64)),
          markedBy: row[6]
        )
      }
    }
  }
}
