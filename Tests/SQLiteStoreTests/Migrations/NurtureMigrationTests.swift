import GRDB
import Testing
import Vetting
import Workflows

@testable import SQLiteStore

@Test
func `records, what rests on them, and what was taken back survive that their table knows one kind more`()
  throws
{
  let queue = try DatabaseQueue()
  try queue.write { db in
    try db.execute(sql: "PRAGMA foreign_keys = ON")
    for sql in [
      Migration0001.sql, Migration0002.sql, Migration0003.sql, Migration0004.sql, Migration0005.sql,
      Migration0006.sql, Migration0007.sql,
    ] { try db.execute(sql: sql) }
    try db.execute(
      sql: """
        INSERT INTO decision_record (person, name, slug, kind, text, happened_on, written_at, written_by) VALUES
          ('p-1', 'Ada', 'ada', 'note', 'first', NULL, 1, 'test'), ('p-1', 'Ada', 'ada', 'met', '', 20000, 2, 'test'),
          ('p-2', 'Ben', NULL, 'why', 'third', NULL, 3, 'test');
        INSERT INTO decision_record_undo (record, undone_at, undone_by) VALUES (1, 4, 'test');
        INSERT INTO decision_step (deadline, kind, on_day, day, form, felt_right, record, after_decision, reason, noted_at,
          noted_by) VALUES ('c1', 'held', 20000, 20000, 'in-person', 'yes', 2, 1, '', 5, 'test');
        """
    )
  }
  let before = try queue.read { try rows($0) }
  try queue.write { try $0.execute(sql: Migration0008.sql) }
  let after = try queue.write { db in
    let all = try rows(db)
    #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
    try db.execute(
      sql: """
        INSERT INTO decision_record (person, name, kind, text, written_at, written_by)
          VALUES ('p-1', 'Ada', 'wrote', '', 6, 'test')
        """
    )
    #expect(db.lastInsertedRowID == 4)
    for statement in ["DELETE FROM decision_record", "UPDATE decision_record SET text = 'x'"] {
      #expect(throws: DatabaseError.self) { try db.execute(sql: statement) }
    }
    return all
  }
  #expect(before.count == 5 && after == before)
}

private func rows(_ db: Database) throws -> [String] {
  try ["decision_record", "decision_record_undo", "decision_step"].flatMap { table in
    try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY id").map(\.description)
  }
}
