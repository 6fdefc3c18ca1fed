import GRDB
import Vetting

/// Which of those who are gone were most likely closed: a nameless row of their day came where they went.
struct ClosedAccounts {
  private var people: Set<Int64> = []

  /// Keeps how many nameless rows of each day an export holds, where that differs from the export before.
  static func write(_ closed: [Day], of exportDay: Day, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM fact_closed_connection WHERE export_day = ?",
      arguments: [exportDay.number]
    )
    var before: [Int: Int] = [:]
    for row in try Row.fetchAll(
      db,
      sql:
        "SELECT connected_on, accounts FROM fact_closed_connection WHERE export_day < ? ORDER BY export_day",
      arguments: [exportDay.number]
    ) {
      before[row[0]] = row[1]
    }
    let now = Dictionary(closed.map { ($0.number, 1) }, uniquingKeysWith: +)
    let insert = try db.makeStatement(
      sql: "INSERT INTO fact_closed_connection (export_day, connected_on, accounts) VALUES (?, ?, ?)"
    )
    for day in Set(before.keys).union(now.keys).sorted() where before[day, default: 0] != now[day, default: 0]
    {
      try insert.execute(arguments: [exportDay.number, day, now[day, default: 0]])
    }
  }

  /// Compares the days on which people went with the days of nameless rows that came.
  init(_ db: Database) throws {
    var came: [[Int]: Int] = [:]
    var last: [Int: Int] = [:]
    for row in try Row.fetchAll(
      db,
      sql: "SELECT export_day, connected_on, accounts FROM fact_closed_connection ORDER BY export_day"
    ) {
      let (exportDay, connectedOn, accounts): (Int, Int, Int) = (row[0], row[1], row[2])
      came[[exportDay, connectedOn]] = accounts - last[connectedOn, default: 0]
      last[connectedOn] = accounts
    }
    guard !came.isEmpty else { return }
    var gone: [[Int]: [Int64]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: "SELECT gone_by, connected_on, person FROM fact_connection WHERE gone_by IS NOT NULL"
    ) {
      gone[[row[0], row[1]], default: []].append(row[2])
    }
    for (key, people) in gone {
      // More people of that day went than rows came: then the file does not say whose they are.
      guard let more = came[key], people.count <= more else { continue }
      self.people.formUnion(people)
    }
  }

  func looksClosed(_ person: Int64) -> Bool { people.contains(person) }
}
