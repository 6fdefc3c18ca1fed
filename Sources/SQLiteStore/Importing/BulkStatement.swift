import GRDB
import GRDBSQLite

/// A statement that is run many thousand times: its values are bound straight into SQLite.
///
/// GRDB's arguments cost more than SQLite's own work on a small row. A value stays bound until another
/// takes its place, so that only those that differ must be bound anew for each run.
struct BulkStatement {
  private let db: Database
  private let connection: OpaquePointer?
  /// Owns what `pointer` points to.
  private let statement: Statement
  private let pointer: OpaquePointer
  /// Makes SQLite copy a text at once, for those that do not outlive the binding.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    connection = db.sqliteConnection
    statement = try db.makeStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  /// Binds a whole number; nil as NULL.
  func bind(_ value: Int64?, at index: Int32) {
    if let value {
      sqlite3_bind_int64(pointer, index, value)
    } else {
      sqlite3_bind_null(pointer, index)
    }
  }

  /// Binds a whole number; nil as NULL.
  func bind(_ value: Int?, at index: Int32) { bind(value.map(Int64.init), at: index) }

  /// Binds a number.
  func bind(_ value: Double, at index: Int32) { sqlite3_bind_double(pointer, index, value) }

  /// Binds a text; nil as NULL.
  func bind(_ text: String?, at index: Int32) {
    guard let text else {
      sqlite3_bind_null(pointer, index)
      return
    }
    let length = Int32(text.utf8.count)
    sqlite3_bind_text(pointer, index, text, length, BulkStatement.copied)
  }

  /// Binds a range of a buffer as text that SQLite reads in place; the buffer must stay until the run.
  func bind(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, at index: Int32) {
    guard !range.isEmpty, let base = bytes.baseAddress else {
      bind("", at: index)
      return
    }
    let text = (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(pointer, index, text, Int32(range.count), nil)
  }

  /// True where the last run changed a row; false where it was ignored.
  var changedSomething: Bool { sqlite3_changes(connection) > 0 }

  /// Runs it with the values bound.
  func run() throws {
    let code = sqlite3_step(pointer)
    sqlite3_reset(pointer)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }
  }
}
