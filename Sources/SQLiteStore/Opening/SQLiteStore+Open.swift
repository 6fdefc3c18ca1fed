import Foundation
import GRDB
package import Workflows

extension SQLiteStore {
  /// «WELM», so that a file of another program is told from ours.
  static let applicationID = 0x5745_4C4D

  /// Opens the workspace of a folder, making both where they are not there. The only place that opens a database.
  ///
  /// Throws `StoreError`. `lockTimeout` is how long a writer waits for another, in seconds.
  package static func open(folder: WorkspaceFolder, lockTimeout: Double = 10) throws -> SQLiteStore {
    try PrivateFolder.prepare(folder)
    let lock = WorkspaceLock(path: folder.path + "/wellmet.lock", timeout: lockTimeout)
    do {
      return try lock.whileHeld {
        let pool = try DatabasePool(path: folder.database, configuration: configuration())
        PrivateFolder.closeFiles(in: folder)
        try pool.writeWithoutTransaction { db in
          try checkOwner(db, folder)
          try makeDurable(db)
        }
        try migrate(pool)
        PrivateFolder.closeFiles(in: folder)
        return SQLiteStore(database: pool, lock: lock, folder: folder)
      }
    } catch {
      throw StoreError.translating(error, folder: folder)
    }
  }

  /// A store in memory, for tests and previews.
  package static func inMemory() throws -> SQLiteStore {
    let queue = try DatabaseQueue(configuration: configuration())
    try migrate(queue)
    return SQLiteStore(database: queue, lock: nil, folder: nil)
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = ON;
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA mmap_size = 0;
          PRAGMA temp_store = MEMORY;
          """
      )
    }
    return configuration
  }

  /// Makes every commit survive a loss of power, and asserts it.
  ///
  /// GRDB sets `synchronous = NORMAL` when it switches to WAL, after `prepareDatabase`; NORMAL loses acknowledged
  /// commits. So it is set here, once the pool is open, and read back.
  private static func makeDurable(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    #if os(macOS)
      try db.execute(sql: "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")
    #endif
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw StoreError.unexpected("synchronous is not FULL")
    }
  }

  private static func checkOwner(_ db: Database, _ folder: WorkspaceFolder) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if found == applicationID { return }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard found == 0, tables == 0 else {
      throw StoreError.damaged(path: folder.database, reason: "it is a database of another program")
    }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  private static func migrate(_ writer: some DatabaseWriter) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(Migration0001.name) { db in try db.execute(sql: Migration0001.sql) }
    let known = migrator.migrations
    let unknown = try writer.read { db in
      try migrator.appliedIdentifiers(db).subtracting(known).sorted().last
    }
    if let unknown {
      throw StoreError.newerVersion(found: unknown, understood: known.last ?? "none")
    }
    try migrator.migrate(writer)
  }
}
