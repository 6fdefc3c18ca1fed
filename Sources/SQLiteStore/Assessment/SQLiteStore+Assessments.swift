import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  private static let stampName = "assessments"

  package func assessmentStamp() throws -> AssessmentStamp? {
    try read { try AssessmentStamp.fetch($0, of: SQLiteStore.stampName) }
  }

  package func replaceAssessments(_ assessed: [AssessedRequest], stamp: AssessmentStamp) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM derived_request")
      let insertion = try AssessmentInsertion(db)
      for each in assessed { try insertion.put(each) }
      try Decision.noteHolding(db)
      try stamp.keep(db, of: SQLiteStore.stampName)
    }
  }

  package func updateAssessment(_ assessed: AssessedRequest) throws { try updateAssessments([assessed]) }

  package func updateAssessments(_ assessed: [AssessedRequest]) throws {
    try write { db in
      let insertion = try AssessmentInsertion(db)
      for each in assessed { try insertion.put(each) }
      try Decision.noteHolding(db, having: Set(assessed.map(\.request.substance)))
    }
  }

  package func dropDerived() throws {
    try write { db in
      for table in try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'derived_*'
            AND name NOT GLOB 'derived_search*' ORDER BY name
          """
      ) {
        // house: sql, because the table names come from the schema itself.
        try db.execute(sql: "DELETE FROM \(table)")
      }
      try PersonSearch.empty(db)
    }
  }
}

extension AssessmentStamp {
  /// The stamp of what is derived under a name; nil where none was kept.
  static func fetch(_ db: Database, of name: String) throws -> AssessmentStamp? {
    let text = try String.fetchOne(
      db,
      sql: "SELECT value FROM derived_state WHERE name = ?",
      arguments: [name]
    )
    // A stamp that cannot be read is as good as none: what is derived is made anew.
    return text.flatMap { try? JSONDecoder().decode(AssessmentStamp.self, from: Data($0.utf8)) }
  }

  /// Keeps the stamp in place of the earlier one of that name.
  func keep(_ db: Database, of name: String) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES (?, ?)",
      arguments: [name, String(decoding: try JSONEncoder().encode(self), as: UTF8.self)]
    )
  }
}

/// Writes assessments.
private struct AssessmentInsertion {
  private let statement: Statement

  init(_ db: Database) throws {
    statement = try db.makeStatement(
      sql: """
        INSERT OR REPLACE INTO derived_request (request, origin, name, slug, headline, company, note, sent_at,
          import_number, file, line, substance, folded, recommendation, verdict)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
  }

  func put(_ assessed: AssessedRequest) throws {
    let request = assessed.request
    try statement.execute(arguments: [
      request.id.rawValue, request.origin.rawValue, request.name, request.slug?.value, request.headline,
      request.company, request.note, Int64(request.sentAt.timeIntervalSince1970),
      request.provenance.importNumber, request.provenance.file, request.provenance.line,
      request.substance.digest, SearchText.folded([request.name, request.headline, request.note]),
      assessed.verdict.recommendation.rawValue, VerdictCoding.bytes(assessed.verdict),
    ])
  }
}
