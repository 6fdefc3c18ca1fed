import GRDB
import Workflows

/// The workspace's database: SQLite through GRDB, one method for each use, each at most one transaction.
///
/// The conformance to `WorkspaceStore` is spread over the folders of the concepts.
package struct SQLiteStore: WorkspaceStore {
  let database: any DatabaseWriter
  /// The lock that writers of several processes share; nil for a database in memory.
  let lock: WorkspaceLock?
  /// The folder; nil for a database in memory.
  let folder: WorkspaceFolder?

  /// Reads, and puts failures of SQLite into words.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try database.read(body) } catch { throw StoreError.translating(error, folder: folder) }
  }

  /// Writes in one transaction under the lock, and puts failures of SQLite into words.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      guard let lock else { return try database.write(body) }
      return try lock.whileHeld { try database.write(body) }
    } catch {
      throw StoreError.translating(error, folder: folder)
    }
  }
}
