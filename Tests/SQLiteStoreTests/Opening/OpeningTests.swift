import Foundation
import GRDB
import Testing
import Vetting
import Workflows

@testable import SQLiteStore

/// The mask of permissions belongs to the whole process, so these run one after another.
@Suite(.serialized)
struct OpeningTests {
  @Test(arguments: [mode_t(0o000), 0o022, 0o077])
  func `everything is closed to others under any umask`(_ mask: mode_t) throws {
    let before = umask(mask)
    defer { umask(before) }
    try Scratch.folder { folder in
      let store = try SQLiteStore.open(folder: folder)
      try sampleArchive().imported(into: store)
      #expect(Scratch.mode(folder.path) == 0o700)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["wellmet.lock", "wellmet.sqlite", "wellmet.sqlite-shm", "wellmet.sqlite-wal"])
      for name in names { #expect(Scratch.mode("\(folder.path)/\(name)") == 0o600, "\(name)") }
    }
  }

  @Test func `a folder that others may read is refused`() throws {
    try Scratch.folder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o750]
      )
      #expect(throws: StoreError.notPrivate(path: folder.path, reason: "other users may read or write it")) {
        try SQLiteStore.open(folder: folder)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test(arguments: ["", "/wellmet.sqlite", "/wellmet.sqlite-wal", "/wellmet.lock", "/policy.toml"])
  func `a planted link is refused and what it points to is left alone`(_ name: String) throws {
    try Scratch.folder { folder in
      try Scratch.folder { elsewhere in
        let target = elsewhere.path + "/target"
        try FileManager.default.createDirectory(
          atPath: elsewhere.path,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
        if name.isEmpty {
          try FileManager.default.createSymbolicLink(
            atPath: folder.path,
            withDestinationPath: elsewhere.path
          )
        } else {
          try FileManager.default.createDirectory(
            atPath: folder.path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
          )
          try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
          // A database beside it, or the folder would be refused for another reason.
          if name != "/wellmet.sqlite" {
            try SQLiteStore.open(folder: folder).database.close()
            try? FileManager.default.removeItem(atPath: folder.path + name)
          }
          try FileManager.default.createSymbolicLink(
            atPath: folder.path + name,
            withDestinationPath: target
          )
        }
        #expect {
          try SQLiteStore.open(folder: folder)
        } throws: { error in
          guard case .notPrivate(let path, _) = error as? StoreError else { return false }
          return path == folder.path + name
        }
        if name.isEmpty {
          #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
        } else {
          #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("mine".utf8))
        }
      }
    }
  }

  @Test func `a folder that holds other things is not taken for a workspace`() throws {
    try Scratch.folder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/uploads",
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.path + "/thesis.txt"))
      #expect(throws: StoreError.self) { try SQLiteStore.open(folder: folder) }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
          "thesis.txt", "uploads",
        ]
      )
    }
  }

  @Test func `a database of another program is refused and stays as it is`() throws {
    try Scratch.folder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let other = try DatabaseQueue(path: folder.database)
      try other.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
      try other.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
      #expect {
        try SQLiteStore.open(folder: folder)
      } throws: { error in
        if case .damaged = error as? StoreError { true } else { false }
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
    }
  }

  @Test func `something that is no database is refused and stays as it is`() throws {
    try Scratch.folder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let text = Data(String(repeating: "Dear diary, ", count: 1_000).utf8)
      try text.write(to: URL(fileURLWithPath: folder.database))
      #expect {
        try SQLiteStore.open(folder: folder)
      } throws: { error in
        if case .damaged = error as? StoreError { true } else { false }
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == text)
    }
  }

  @Test func `a workspace of a newer version is refused by its name and stays as it is`() throws {
    try Scratch.folder { folder in
      let store = try SQLiteStore.open(folder: folder)
      try store.run(
        """
        INSERT INTO grdb_migrations (identifier) VALUES ('0008-later');
        INSERT INTO schema_version (number, name) VALUES (9, '7.5');
        """
      )
      try store.database.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
      #expect(throws: StoreError.newerVersion(found: "7.5", understood: "0.6")) {
        try SQLiteStore.open(folder: folder)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
    }
  }

  @Test func `commits are durable and a reopened workspace holds what was decided`() throws {
    try Scratch.folder { folder in
      let store = try SQLiteStore.open(folder: folder)
      let pragma = { (name: String) in
        try store.database.write { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
      }
      #expect(try pragma("synchronous") == 2)
      #expect(try pragma("foreign_keys") == 1)
      #expect(try pragma("secure_delete") == 1)
      #expect(try pragma("trusted_schema") == 0)
      #expect(try pragma("cell_size_check") == 1)
      #expect(try pragma("temp_store") == 2)
      #expect(try store.database.write { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
      try sampleArchive().imported(into: store)
      let decided = try store.decide(store.assess())
      // The wide cache is for imports only.
      #expect(try pragma("cache_size") == -2_000)
      try store.database.close()
      let again = try SQLiteStore.open(folder: folder)
      #expect(try again.lastDecisions() == decided)
      #expect(try again.totals().messages == 3)
      #expect(try again.health().allSatisfy(\.isFine))
    }
  }

  @Test func `a writer that waits in vain is told that another one is busy`() throws {
    try Scratch.folder { folder in
      let store = try SQLiteStore.open(folder: folder)
      let other = try SQLiteStore.open(folder: folder, lockTimeout: 0.05)
      var first: (any Error)?
      let plan = try ImportPlan.make(
        sampleArchive().facts,
        stored: store.storedNetwork(),
        fallbackDay: Day(number: 20_000)
      )
      _ = try store.apply(plan, at: noon, dryRun: false) {
        do { try other.set("singleKeys", to: "off", at: noon) } catch { first = error }
        // Readers do not wait.
        let seen = try other.totals()
        #expect(seen == NetworkTotals())
        return nil
      }
      #expect(first as? StoreError == .busy)
      try other.set("singleKeys", to: "off", at: noon)
      #expect(try store.setting("singleKeys") == "off")
    }
  }

  @Test func `another program that holds the database makes the store busy`() throws {
    try Scratch.folder { folder in
      let store = try SQLiteStore.open(folder: folder, lockTimeout: 0.05)
      let other = try DatabaseQueue(path: folder.database)
      try other.inDatabase { db in
        try db.execute(sql: "BEGIN IMMEDIATE")
        #expect(throws: StoreError.busy) { try store.set("singleKeys", to: "off", at: noon) }
        try db.execute(sql: "ROLLBACK")
      }
    }
  }
}
