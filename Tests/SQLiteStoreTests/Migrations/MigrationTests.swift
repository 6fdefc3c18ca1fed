import Testing
import Vetting

@testable import SQLiteStore

@Test func `shipped migrations never change`() {
  var hash = FNV1a()
  hash.add(Migration0001.sql.utf8)
  #expect(hash.hexadecimal == "51fa4d1c4c3be167")
  #expect(Migration0001.name == "0001-first-trip")
}

@Test func `tables are strict and belong to one of the three lifetimes`() throws {
  let store = try SQLiteStore.inMemory()
  let tables = try store.tables()
  #expect(tables.count > 15)
  for table in tables where !["grdb_migrations", "schema_version"].contains(table.name) {
    #expect(["fact", "derived", "decision"].contains { table.name.hasPrefix($0 + "_") }, "\(table.name)")
    #expect(table.sql.hasSuffix("STRICT") || table.sql.hasSuffix("STRICT, WITHOUT ROWID"), "\(table.name)")
    #expect(table.name == table.name.lowercased())
  }
}
