package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func ownRecords(
    of person: Person.ID
  ) throws -> (records: [PersonRecord], tags: [String], recall: Recall) {
    try read { db in
      let own = try OwnRecords(db, of: [person.rawValue])
      let id = person.rawValue
      return (own.records[id] ?? [], own.tags[id] ?? [], own.recall[id] ?? Recall())
    }
  }

  package func append(_ record: NewRecord) throws -> PersonRecord {
    try write { db in try PersonRecord.append(record, db) }
  }

  package func undoRecord(_ id: Int64, at now: Date, by: String) throws {
    try write { db in
      let isThere = try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM decision_record WHERE id = ?)",
        arguments: [id]
      )
      guard isThere == true else { throw StoreError.noSuch("note \(id)") }
      try db.execute(
        sql: """
          INSERT INTO decision_record_undo (record, undone_at, undone_by) VALUES (?, ?, ?)
          ON CONFLICT (record) DO NOTHING
          """,
        arguments: [id, Int64(now.timeIntervalSince1970), by]
      )
    }
  }

  package func append(
    tag: String,
    isSet: Bool,
    of person: Person.Reference,
    at now: Date,
    by: String
  ) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_tag (person, name, slug, tag, is_set, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          person.key.rawValue, person.name, person.slug?.value, tag, isSet, Int64(now.timeIntervalSince1970),
          by,
        ]
      )
    }
  }

  package func append(_ answer: RecallAnswer) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_recall (person, name, slug, question, answer, answered_at, answered_by)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          answer.person.key.rawValue, answer.person.name, answer.person.slug?.value, answer.question.rawValue,
          answer.answer, Int64(answer.answeredAt.timeIntervalSince1970), answer.answeredBy,
        ]
      )
    }
  }

  package func views() throws -> [SavedView] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, query FROM decision_view WHERE id IN (SELECT max(id) FROM decision_view GROUP BY name)
            AND query IS NOT NULL ORDER BY name
          """
      ).map { SavedView(name: $0[0], query: $0[1]) }
    }
  }

  package func append(view name: String, query: String?, at now: Date) throws {
    try write { db in
      try db.execute(
        sql: "INSERT INTO decision_view (name, query, saved_at) VALUES (?, ?, ?)",
        arguments: [name, query, Int64(now.timeIntervalSince1970)]
      )
    }
  }
}

extension PersonRecord {
  /// Keeps something that the user wrote down.
  static func append(_ record: NewRecord, _ db: Database) throws -> PersonRecord {
    try db.execute(
      sql: """
        INSERT INTO decision_record (person, name, slug, kind, text, happened_on, written_at, written_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.person.key.rawValue, record.person.name, record.person.slug?.value, record.kind.rawValue,
        record.text, record.happenedOn?.number, Int64(record.writtenAt.timeIntervalSince1970),
        record.writtenBy,
      ]
    )
    return PersonRecord(
      id: db.lastInsertedRowID,
      kind: record.kind,
      text: record.text,
      happenedOn: record.happenedOn,
      writtenAt: record.writtenAt
    )
  }
}
