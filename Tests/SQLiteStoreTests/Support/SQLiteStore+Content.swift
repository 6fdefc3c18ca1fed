import GRDB
import Workflows

@testable import SQLiteStore

extension SQLiteStore {
  /// Everything that the database holds as one text, row by row, for comparing states.
  func content(besides: Set<String> = []) throws -> String {
    try database.read { db in
      var lines: [String] = []
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
          """
      )
      for table in tables where !besides.contains(table) {
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map {
          $0.description
        }
        lines += rows.sorted().map { "\(table) \($0)" }
      }
      return lines.joined(separator: "\n")
    }
  }

  /// Runs a statement as somebody with the file in hand would.
  func run(_ sql: String) throws { try database.write { try $0.execute(sql: sql) } }
}

extension SQLiteStore {
  /// The tables with the statements that made them.
  func tables() throws -> [(name: String, sql: String)] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      ).map { (name: $0[0], sql: $0[1]) }
    }
  }
}

extension SQLiteStore {
  /// Closes the database, so that a test can look at its file.
  func close() throws { try database.close() }
}
