import Foundation
import GRDB

/// How many decisions were ever made on a request or a person, taken-back ones and their taking back included.
struct DecisionTally {
  private var rows: [(at: Date, undoneAt: Date?)] = []
  private var places: [String: [Int]] = [:]

  /// Counts those on requests that were met once, by request and by what the request said.
  static func onRequests(_ db: Database) throws -> DecisionTally {
    var tally = DecisionTally()
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT entry.request, entry.substance, entry.decided_at, undo.undone_at FROM decision_entry AS entry
        LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
        WHERE entry.request IN (SELECT request FROM decision_entry WHERE choice = 'meet')
          OR entry.substance IN (SELECT substance FROM decision_entry WHERE choice = 'meet')
        """
    ) {
      tally.add([request(row[0]), substance(row[1])], row[2], row[3])
    }
    return tally
  }

  /// Adds one decision under its names.
  mutating func add(_ names: [String], _ at: Int64, _ undoneAt: Int64?) {
    for name in names { places[name, default: []].append(rows.count) }
    rows.append(
      (
        Date(timeIntervalSince1970: Double(at)),
        undoneAt.map { Date(timeIntervalSince1970: Double($0)) }
      )
    )
  }

  /// How many entries go by any of the names, and when the last was made.
  func sum(of names: Set<String>) -> (count: Int, last: Date) {
    let found = Set(names.flatMap { places[$0] ?? [] })
    return found.reduce((0, Date(timeIntervalSince1970: 0))) { sum, place in
      let row = rows[place]
      return (sum.0 + (row.undoneAt == nil ? 1 : 2), max(sum.1, row.at, row.undoneAt ?? row.at))
    }
  }

  static func request(_ id: String) -> String { "r \(id)" }
  static func substance(_ digest: String) -> String { "s \(digest)" }
  static func person(_ who: String) -> String { "p \(who)" }
}
