import Foundation
import GRDB
import Vetting

/// What the user wrote down, tagged and answered of people, by the person it is about.
struct OwnRecords {
  private(set) var records: [Int64: [PersonRecord]] = [:]
  private(set) var tags: [Int64: [String]] = [:]
  private(set) var recall: [Int64: Recall] = [:]

  /// Of everybody, or of some people.
  init(_ db: Database, of people: [Int64]?) throws {
    let some = SomePeople(people)
    for row in try Row.fetchAll(
      db,
      sql: some.sql(
        """
        SELECT key.person, record.id, record.kind, record.text, record.happened_on, record.written_at
        FROM decision_record AS record JOIN derived_person_key AS key ON key.key = record.person
        WHERE {key.person} AND NOT EXISTS (SELECT 1 FROM decision_record_undo AS undo WHERE undo.record = record.id)
        ORDER BY record.id
        """
      ),
      arguments: some.arguments
    ) {
      records[row[0], default: []].append(PersonRecord(row, from: 1))
    }
    for row in try Row.fetchAll(
      db,
      sql: some.sql(
        """
        SELECT person, tag FROM (
          SELECT key.person AS person, tag.tag AS tag, tag.is_set AS is_set, max(tag.id)
          FROM decision_tag AS tag JOIN derived_person_key AS key ON key.key = tag.person
          WHERE {key.person} GROUP BY key.person, tag.tag)
        WHERE is_set = 1 ORDER BY person, tag
        """
      ),
      arguments: some.arguments
    ) {
      tags[row[0], default: []].append(row[1])
    }
    for row in try Row.fetchAll(
      db,
      sql: some.sql(
        """
        SELECT key.person, recall.question, recall.answer, max(recall.id)
        FROM decision_recall AS recall JOIN derived_person_key AS key ON key.key = recall.person
        WHERE {key.person} GROUP BY key.person, recall.question
        """
      ),
      arguments: some.arguments
    ) {
      guard let answer = row[2] as Double? else { continue }
      switch row[1] as String {
      case "recall": recall[row[0], default: Recall()].isRecalled = answer > 0.5
      case "call": recall[row[0], default: Recall()].takesCall = answer > 0.5
      case "strength": recall[row[0], default: Recall()].strength = answer
      default: recall[row[0], default: Recall()].bridge = answer
      }
    }
  }
}

extension PersonRecord {
  /// A row of id, kind, text, day and moment.
  init(_ row: Row, from first: Int = 0) {
    self.init(
      id: row[first],
      kind: Kind(rawValue: row[first + 1]) ?? .note,
      text: row[first + 2],
      happenedOn: (row[first + 3] as Int?).map { Day(number: $0) },
      writtenAt: Date(timeIntervalSince1970: Double(row[first + 4] as Int64))
    )
  }
}
