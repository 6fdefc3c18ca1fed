import Foundation
import GRDB
import Vetting
import Workflows

/// The index over names, work, what the user wrote down, and messages.
///
/// Derived: `empty` drops it, `rebuild` makes it anew.
enum PersonSearch {
  private static let messagesName = "search-messages"
  /// More of a note than this is not searched.
  private static let longestOwn = 4_000

  /// Drops the index.
  static func empty(_ db: Database) throws {
    try emptyPeople(db)
    try db.execute(sql: "INSERT INTO derived_search_message (derived_search_message) VALUES ('delete-all')")
    try db.execute(sql: "DELETE FROM derived_state WHERE name = ?", arguments: [messagesName])
  }

  /// Makes the index of people anew from its own statement: emptying it would look up every word of it.
  private static func emptyPeople(_ db: Database) throws {
    let statement = try String.fetchOne(
      db,
      sql: "SELECT sql FROM sqlite_master WHERE name = 'derived_search'"
    )
    guard let statement else { throw StoreError.unexpected("there is no index of people") }
    try db.execute(sql: "DROP TABLE derived_search")
    try db.execute(sql: statement)
  }

  /// Indexes everybody anew, and the messages that came since the last time.
  static func rebuild(_ db: Database) throws {
    try emptyPeople(db)
    try add(db, people: nil)
    let last = try Int64.fetchOne(
      db,
      sql: "SELECT CAST(value AS INTEGER) FROM derived_state WHERE name = ?",
      arguments: [messagesName]
    )
    let newest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM fact_message") ?? 0
    guard newest > last ?? 0 else { return }
    try db.execute(
      sql: """
        INSERT INTO derived_search_message (rowid, content)
        SELECT id, subject || ' ' || content FROM fact_message WHERE id > ? ORDER BY id
        """,
      arguments: [last ?? 0]
    )
    try db.execute(
      sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES (?, ?)",
      arguments: [messagesName, String(newest)]
    )
  }

  /// Indexes some people anew.
  static func refresh(_ db: Database, people: [Int64]) throws {
    try db.execute(
      sql: "DELETE FROM derived_search WHERE rowid IN (SELECT value FROM json_each(?))",
      arguments: [JSONList.of(people)]
    )
    try add(db, people: people)
  }

  private static func add(_ db: Database, people: [Int64]?) throws {
    let own = try OwnRecords(db, of: people)
    let some = SomePeople(people)
    var aliases: [Int64: [String]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: some.sql(
        """
        SELECT coalesce(alias.kept, person.id), person.name, change.before_text FROM fact_person AS person
        LEFT JOIN derived_alias AS alias ON alias.merged = person.id
        LEFT JOIN fact_change AS change ON change.person = person.id AND change.kind = 'renamed'
        WHERE (alias.kept IS NOT NULL OR change.person IS NOT NULL)
          AND {coalesce(alias.kept, person.id)}
        """
      ),
      arguments: some.arguments
    ) {
      aliases[row[0], default: []] += [row[1], row[2] as String? ?? ""]
    }
    let insert = try BulkStatement(
      db,
      "INSERT INTO derived_search (rowid, name, work, own) VALUES (?, ?, ?, ?)"
    )
    let rows = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
        SELECT person, name, company, position FROM derived_person
        WHERE {person}
        """
      ),
      arguments: some.arguments
    )
    while let row = try rows.next() {
      let person: Int64 = row[0]
      let names = [row[1] as String] + (aliases[person] ?? [])
      let notes = (own.records[person] ?? []).map {
        String(decoding: $0.text.utf8.prefix(longestOwn), as: UTF8.self)
      }
      insert.bind(person, at: 1)
      insert.bind(names.joined(separator: " "), at: 2)
      insert.bind("\(row[2] as String) \(row[3] as String)", at: 3)
      insert.bind(((own.tags[person] ?? []) + notes).joined(separator: " "), at: 4)
      try insert.run()
    }
  }

  /// The words of what somebody typed, parted as the index parts them: letters and digits only, at most eight.
  ///
  /// Case and accents are left to the index, which folds what it is asked for as it folds what it holds. Of marks it
  /// knows those of the Latin alphabet; any other parts a word, as in Hindi, and so it does here.
  static func words(_ text: String) -> [String] {
    let bounded = String(text.unicodeScalars.prefix(200)).precomposedStringWithCanonicalMapping
    let parts = bounded.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber,
        .letterNumber, .otherNumber, .privateUse:
        false
      default: true
      }
    }
    return parts.prefix(8).map { String($0) }
  }

  /// True where the index can be asked for these words.
  ///
  /// SQLite knows the letters of an older Unicode; one that it does not know parts a word in two, and an index that
  /// keeps no places cannot look for two in a row. Nobody is found by such a word.
  static func canFind(_ words: [String], _ db: Database) throws -> Bool {
    do {
      _ = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT rowid FROM derived_search WHERE derived_search MATCH ? LIMIT 1"),
        arguments: [question(words)]
      )
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      return false
    }
  }

  /// A question to the index: every word, each as the beginning of one.
  ///
  /// The words hold letters and digits alone and stand in quotation marks, so nothing in them is an operator.
  static func question(_ words: [String], column: String? = nil) -> String {
    let all = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    return column.map { "\($0) : (\(all))" } ?? all
  }
}
