import Foundation
import GRDB
package import Workflows

extension SQLiteStore {
  /// «WELM», so that a file of another program is told from ours.
  static let applicationID = 0x5745_4C4D

  /// Opens the workspace of a folder, making both where they are not there.
  ///
  /// The only place that opens a database.
  ///
  /// Throws `StoreError`. `lockTimeout` is how long a writer waits for another, in seconds.
  package static func open(folder: WorkspaceFolder, lockTimeout: Double = 10) throws -> SQLiteStore {
    try PrivateFolder.prepare(folder)
    let lock = WorkspaceLock(path: folder.path + "/wellmet.lock", timeout: lockTimeout)
    do {
      return try lock.whileHeld {
        try inspect(folder)
        let pool = try DatabasePool(path: folder.database, configuration: configuration(waiting: lockTimeout))
        PrivateFolder.closeFiles(in: folder)
        try pool.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA application_id = \(applicationID)")
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

  private static func configuration(waiting seconds: Double = 10) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(seconds)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA page_size = 8192;
          PRAGMA foreign_keys = ON;
          PRAGMA recursive_triggers = ON;
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

  /// Looks at a database that is there without changing a byte of it: refuses another program's, and one that a newer
  /// Wellmet made.
  private static func inspect(_ folder: WorkspaceFolder) throws {
    var status = stat()
    guard lstat(folder.database, &status) == 0, status.st_size > 0 else { return }
    var readOnly = configuration()
    // A journal is left by an import that was ended in the middle. Whoever opens the database takes the import back
    // first, which one who may only read cannot do.
    readOnly.readonly = lstat(folder.database + "-journal", &status) != 0 || status.st_size == 0
    try DatabaseQueue(path: folder.database, configuration: readOnly).read { db in
      let found = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard found == applicationID || (found == 0 && tables == 0) else {
        throw StoreError.damaged(path: folder.database, reason: "it is a database of another program")
      }
      guard try migrator.hasBeenSuperseded(db) else { return }
      let name = try String.fetchOne(db, sql: "SELECT name FROM schema_version ORDER BY number DESC LIMIT 1")
      throw StoreError.newerVersion(found: name ?? "unknown", understood: Migration0008.version)
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(Migration0001.name) { db in try db.execute(sql: Migration0001.sql) }
    migrator.registerMigration(Migration0002.name) { db in try db.execute(sql: Migration0002.sql) }
    migrator.registerMigration(Migration0003.name) { db in try db.execute(sql: Migration0003.sql) }
    migrator.registerMigration(Migration0004.name) { db in try db.execute(sql: Migration0004.sql) }
    migrator.registerMigration(Migration0005.name) { db in try db.execute(sql: Migration0005.sql) }
    migrator.registerMigration(Migration0006.name) { db in try db.execute(sql: Migration0006.sql) }
    migrator.registerMigration(Migration0007.name) { db in try db.execute(sql: Migration0007.sql) }
    migrator.registerMigration(Migration0008.name) { db in try db.execute(sql: Migration0008.sql) }
    return migrator
  }

  private static func migrate(_ writer: some DatabaseWriter) throws { try migrator.migrate(writer) }
}
