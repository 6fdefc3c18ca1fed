import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func worthNotes() throws -> [WorthNote] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT import_number, export_day, reckoning, factors, noted_at FROM decision_worth
          ORDER BY import_number, reckoning
          """
      ).map { row in
        let kept = NotedFactors(row[3])
        return WorthNote(
          importNumber: row[0],
          exportDay: Day(number: row[1]),
          reckoning: row[2],
          factors: kept.factors,
          connections: kept.connections,
          notedAt: Date(timeIntervalSince1970: Double(row[4] as Int64))
        )
      }
    }
  }

  package func append(_ note: WorthNote) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_worth (import_number, export_day, reckoning, factors, noted_at) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (import_number, reckoning) DO NOTHING
          """,
        arguments: [
          note.importNumber, note.exportDay.number, note.reckoning, try NotedFactors(note).text(),
          Int64(note.notedAt.timeIntervalSince1970),
        ]
      )
    }
  }
}

/// The factors of a note as they are kept: by their symbols, so that one that was since renamed or dropped is told.
private struct NotedFactors: Codable {
  var connections: Int
  var values: [String: Double]

  init(_ note: WorthNote) {
    connections = note.connections
    values = note.factors.reduce(into: [:]) { $0[$1.key.symbol] = $1.value }
  }

  /// Reads what was kept; a text that says nothing useful gives no factor.
  init(_ text: String) {
    let kept = try? JSONDecoder().decode(NotedFactors.self, from: Data(text.utf8))
    connections = kept?.connections ?? 0
    values = kept?.values ?? [:]
  }

  var factors: [WorthFactor: Double] {
    values.reduce(into: [:]) { factors, each in
      guard let factor = WorthFactor(rawValue: each.key) else { return }
      factors[factor] = min(1, max(0, each.value))
    }
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
