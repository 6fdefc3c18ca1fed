import GRDB
import Vetting

/// Reads what exports said otherwise than the ones before.
enum ChangeGathering {
  /// The changes of everybody, or of some people, oldest first.
  static func changes(
    _ db: Database,
    of people: [Int64]?,
    canonical: [Int64: Int64]
  ) throws -> [Int64: [DatedChange]] {
    var result: [Int64: [DatedChange]] = [:]
    let some = SomePeople(people)
    let rows = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
        SELECT \(columns) FROM fact_change AS change JOIN fact_import AS import ON import.number = change.import_number
        WHERE {change.person}
        ORDER BY import.export_day, change.import_number, change.kind
        """
      ),
      arguments: some.arguments
    )
    while let row = try rows.next() {
      let change = DatedChange(row)
      let person = change.change.person.rawValue
      result[canonical[person] ?? person, default: []].append(change)
    }
    return result
  }

  static let columns = """
    change.person, change.kind, change.before_text, change.before_position, change.after_text, change.after_position,
    change.import_number, import.export_day
    """
}

extension DatedChange {
  /// A row of `ChangeGathering.columns`.
  init(_ row: Row) {
    self.init(
      change: NetworkChange(
        person: Person.ID(rawValue: row[0]),
        kind: NetworkChange.Kind(rawValue: row[1]) ?? .job,
        before: NetworkChange.State(row[2], position: row[3]),
        after: NetworkChange.State(row[4], position: row[5])
      ),
      importNumber: row[6],
      seenOn: Day(number: row[7])
    )
  }
}
