import GRDB
import Vetting

/// The newest export that held each kind of file.
struct NewestExports {
  private(set) var days: [FileKind: Day] = [:]

  init(_ db: Database) throws {
    for row in try Row.fetchAll(
      db.cachedStatement(sql: "SELECT kind, max(export_day) FROM fact_file GROUP BY kind")
    ) {
      if let kind = FileKind(rawValue: row[0]) { days[kind] = Day(number: row[1]) }
    }
  }

  subscript(kind: FileKind) -> Day? { days[kind] }
}

/// What the files of one kind were called in each import.
struct FileNames {
  private let kind: FileKind
  private var names: [Int: String] = [:]

  init(_ db: Database, _ kind: FileKind) throws {
    self.kind = kind
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT import_number, name FROM fact_file WHERE kind = ?"),
      arguments: [kind.rawValue]
    )
    for row in rows { names[row[0]] = row[1] }
  }

  /// The place of a row of such a file.
  func place(_ importNumber: Int, _ line: Int) -> Provenance {
    Provenance(importNumber: importNumber, file: names[importNumber] ?? kind.usualName, line: line)
  }
}
