import GRDB
import GRDBSQLite

/// Reads very many rows, straight from SQLite: a row of GRDB, and a string for every text, cost more than the query.
struct BulkReading {
  private let db: Database
  /// Owns what `pointer` points to.
  private let statement: Statement
  private let pointer: OpaquePointer

  init(_ db: Database, _ sql: String, arguments: StatementArguments = StatementArguments()) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
    try statement.setArguments(arguments)
    pointer = statement.sqliteStatement
  }

  /// Calls the body for each row; the row is valid within the call only.
  func forEach(_ body: (BulkReading) throws -> Void) throws {
    defer { sqlite3_reset(pointer) }
    while true {
      let code = sqlite3_step(pointer)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
      }
      try body(self)
    }
  }

  /// A whole number of the row.
  subscript(index: Int32) -> Int64 { sqlite3_column_int64(pointer, index) }

  /// A whole number of the row; nil where it is NULL.
  func ifAny(_ index: Int32) -> Int? {
    sqlite3_column_type(pointer, index) == SQLITE_NULL ? nil : Int(sqlite3_column_int64(pointer, index))
  }

  /// A number of the row.
  func number(_ index: Int32) -> Double { sqlite3_column_double(pointer, index) }

  /// The bytes of a text of the row.
  func bytes<Value>(_ index: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let text = sqlite3_column_text(pointer, index)
    return body(
      UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(sqlite3_column_bytes(pointer, index)))
    )
  }

  /// A text of the row; nil where it is NULL.
  func textIfAny(_ index: Int32) -> String? {
    sqlite3_column_type(pointer, index) == SQLITE_NULL ? nil : text(index)
  }

  /// A text of the row.
  func text(_ index: Int32) -> String { bytes(index) { String(decoding: $0, as: UTF8.self) } }
}
