import GRDB
import Testing
import Vetting
import Workflows

@testable import SQLiteStore

@Test func `what imports before the cull changed is told as far as it was kept`() throws {
  let queue = try DatabaseQueue()
  try queue.write { db in
    for sql in [Migration0001.sql, Migration0002.sql, Migration0003.sql] { try db.execute(sql: sql) }
    try db.execute(
      sql: """
        INSERT INTO fact_import VALUES (1, 0, 20000, 'connections', 2, 0, 0), (2, 0, 20100, 'connections', 0, 1, 1),
          (3, 0, 20200, 'connections', 0, 1, 0);
        INSERT INTO fact_person (id, name, name_key, import_number) VALUES (1, 'Ada', 'ada', 1), (2, 'Ben', 'ben', 1);
        INSERT INTO fact_connection VALUES (1, '', 'Third', 'C', 18000, NULL, 3, 4),
          (2, '', 'Albis', '', 18000, 20100, 1, 5);
        INSERT INTO fact_former_connection VALUES (1, 2, '', 'First', 'A', 18000, 1, 4),
          (1, 3, '', 'Second', 'B', 18000, 2, 4);
        """
    )
    try db.execute(sql: Migration0004.sql)
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT import_number, person, kind, before_text, after_text FROM fact_change ORDER BY 1, 2"
    ).map { [String($0[0] as Int), String($0[1] as Int), $0[2], $0[3], $0[4]] }
    #expect(
      rows == [
        ["2", "1", "job", "First", "Second"], ["2", "2", "gone", "", ""],
        ["3", "1", "job", "Second", "Third"],
      ]
    )
  }
}

@Test func `what the user decided on connections and people can only be appended to`() throws {
  let store = try SQLiteStore.inMemory()
  try store.run(
    """
    INSERT INTO decision_review (people, started_at) VALUES ('[]', 1);
    INSERT INTO decision_connection (batch, person, name, company, position, connected_on, choice, reason, decided_at,
      decided_by) VALUES (1, 'p-1', 'Ada', '', '', 18000, 'keep', '', 1, 'test');
    INSERT INTO decision_record (person, name, kind, text, written_at, written_by)
      VALUES ('p-1', 'Ada', 'note', 'x', 1, 'test');
    INSERT INTO decision_tag (person, name, tag, is_set, set_at, set_by) VALUES ('p-1', 'Ada', 'x', 1, 1, 'test');
    INSERT INTO decision_recall (person, name, question, answer, answered_at, answered_by)
      VALUES ('p-1', 'Ada', 'call', 1, 1, 'test');
    INSERT INTO decision_merge (kept, kept_name, merged, merged_name, relation, reason, decided_at, decided_by)
      VALUES ('p-1', 'Ada', 'p-2', 'Ada', 'same', '', 1, 'test');
    INSERT INTO decision_view (name, query, saved_at) VALUES ('x', 'y', 1);
    """
  )
  for table in ["review", "connection", "record", "tag", "recall", "merge", "view"] {
    #expect(throws: DatabaseError.self, "\(table)") { try store.run("DELETE FROM decision_\(table)") }
    #expect(throws: DatabaseError.self, "\(table)") { try store.run("UPDATE decision_\(table) SET id = 9") }
  }
}
