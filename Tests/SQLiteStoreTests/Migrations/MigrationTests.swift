import Testing
import Vetting

@testable import SQLiteStore

@Test func `shipped migrations never change`() {
  #expect(fingerprint(Migration0001.sql) == "10825bed54ecd172")
  #expect(Migration0001.name == "0001-first-trip")
  #expect(fingerprint(Migration0002.sql) == "a8a58b6d4b070a08")
  #expect(Migration0002.name == "0002-judgement")
  #expect(fingerprint(Migration0003.sql) == "89476c3e95cf4d5b")
  #expect(Migration0003.name == "0003-campaign-memory")
  #expect(fingerprint(Migration0004.sql) == "c190b9aefb7aa180")
  #expect(Migration0004.name == "0004-cull")
  #expect(fingerprint(Migration0005.sql) == "4bf45d764be440d2")
  #expect(Migration0005.name == "0005-meet")
  #expect(fingerprint(Migration0006.sql) == "2e79fadd9fa07885")
  #expect(Migration0006.name == "0006-agreed-day")
  #expect(fingerprint(Migration0007.sql) == "89b67f9951106112")
  #expect(Migration0007.name == "0007-introductions")
  #expect(fingerprint(Migration0008.sql) == "9f565a7259d3d381")
  #expect(Migration0008.name == "0008-nurture")
}

@Test func `tables are strict and belong to one of the three lifetimes`() throws {
  let store = try SQLiteStore.inMemory()
  let tables = try store.tables()
  #expect(tables.count > 15)
  // The index for searching is a virtual table, which cannot be strict, and holds nothing that is not elsewhere.
  for table in tables
  where !["grdb_migrations", "schema_version"].contains(table.name) && !table.name.hasPrefix("derived_search")
  {
    #expect(["fact", "derived", "decision"].contains { table.name.hasPrefix($0 + "_") }, "\(table.name)")
    #expect(table.sql.hasSuffix("STRICT") || table.sql.hasSuffix("STRICT, WITHOUT ROWID"), "\(table.name)")
    #expect(table.name == table.name.lowercased())
  }
}

private func fingerprint(_ sql: String) -> String {
  var hash = FNV1a()
  hash.add(sql.utf8)
  return hash.hexadecimal
}
