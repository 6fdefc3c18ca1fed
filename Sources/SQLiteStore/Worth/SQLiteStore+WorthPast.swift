import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  private static let worthPastName = "worth"

  package func datedTies() throws -> [DatedTie] {
    try read { db in
      let gathering = try ConnectionGathering(db, of: nil)
      let exchanges = try ExchangeGathering(db, of: nil, canonical: gathering.canonical)
      return try gathering.dossiers(exchanges).map { dossier in
        DatedTie(
          dossier: dossier,
          lines: (exchanges.lines[dossier.connection.person.rawValue] ?? []).map {
            DatedTie.Line(sentAt: $0.sentAt, words: $0.words, isFromThem: $0.isFromThem)
          }
        )
      }
    }
  }

  package func everyName() throws -> [NameKey] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT DISTINCT name_key FROM fact_person").map(NameKey.init(folded:))
    }
  }

  package func worthPast() throws -> WorthPast? {
    try read { db in
      let text = try String.fetchOne(
        db,
        sql: "SELECT value FROM derived_state WHERE name = ?",
        arguments: [SQLiteStore.worthPastName]
      )
      // One that cannot be read is as good as none: what is derived is made anew.
      guard let text, let kept = try? JSONDecoder().decode(KeptPast.self, from: Data(text.utf8)),
        kept.basis == (try KeptPast.basis(db))
      else { return nil }
      return kept.past
    }
  }

  package func keep(_ past: WorthPast) throws {
    try write { db in
      let kept = KeptPast(basis: try KeptPast.basis(db), past: past)
      try db.execute(
        sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES (?, ?)",
        arguments: [
          SQLiteStore.worthPastName, String(decoding: try JSONEncoder().encode(kept), as: UTF8.self),
        ]
      )
    }
  }
}

/// What was reckoned, with the state of the facts and the journal that it rests on.
private struct KeptPast: Codable {
  var basis: [Int64]
  var past: WorthPast

  /// Numbers that are others as soon as anything is that bears on it: facts, records, who is who, the purpose.
  static func basis(_ db: Database) throws -> [Int64] {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT (SELECT max(number) FROM fact_import), (SELECT max(id) FROM decision_record),
          (SELECT max(id) FROM decision_record_undo), (SELECT max(id) FROM decision_merge),
          (SELECT max(id) FROM decision_purpose)
        """
    )
    return [Int64(WorthPast.version)] + (0..<5).map { index in (row?[index] as Int64?) ?? 0 }
  }
}
