package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  /// Current connections that wait for an answer: undecided, or to meet by a day that is past (bound as `?1`).
  private static let open = """
    connected_on IS NOT NULL AND (gone_by IS NULL AND (decision IS NULL OR (choice = 'meet' AND EXISTS (
      SELECT 1 FROM decision_connection AS entry WHERE entry.id = decision AND entry.deadline < ?1))))
    """

  package func reviewCandidates(today: Day) throws -> [ReviewBatch.Candidate] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, advice, strength, is_dormant, connected_on, skips FROM derived_person
          WHERE \(SQLiteStore.open) AND advice IS NOT NULL
          """,
        arguments: [today.number]
      ).map { row in
        ReviewBatch.Candidate(
          key: Person.Key(rawValue: row[0]),
          advice: ConnectionAdvice(rawValue: row[1]) ?? .meet,
          strength: row[2],
          isDormant: row[3],
          connectedOn: Day(number: row[4]),
          skips: row[5]
        )
      }
    }
  }

  package func startReview(_ people: [Person.Key], at now: Date) throws -> Review {
    try write { db in
      let moment = Int64(now.timeIntervalSince1970)
      try db.execute(
        sql: "INSERT INTO decision_review (people, started_at) VALUES (?, ?)",
        arguments: [JSONList.of(people.map(\.rawValue)), moment]
      )
      return Review(
        id: db.lastInsertedRowID,
        people: people,
        startedAt: Date(timeIntervalSince1970: Double(moment)),
        endedAt: nil
      )
    }
  }

  package func lastReview() throws -> Review? {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT review.id, review.people, review.started_at, past.ended_at FROM decision_review AS review
          LEFT JOIN decision_review_end AS past ON past.review = review.id ORDER BY review.id DESC LIMIT 1
          """
      )
      return try row.map { row in
        let people = try String.fetchAll(
          db,
          sql: "SELECT value FROM json_each(?) ORDER BY key",
          arguments: [row[1] as String]
        )
        return Review(
          id: row[0],
          people: people.map { Person.Key(rawValue: $0) },
          startedAt: Date(timeIntervalSince1970: Double(row[2] as Int64)),
          endedAt: (row[3] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
        )
      }
    }
  }

  package func endReview(_ review: Int64, at now: Date) throws {
    try write { db in
      try db.execute(
        sql:
          "INSERT INTO decision_review_end (review, ended_at) VALUES (?, ?) ON CONFLICT (review) DO NOTHING",
        arguments: [review, Int64(now.timeIntervalSince1970)]
      )
    }
  }

  package func reviewCounts(today: Day) throws -> ReviewCounts {
    try read { db in
      var counts = ReviewCounts()
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT advice, choice, count(*), sum(is_dormant AND decision IS NULL) FROM derived_person
          WHERE connected_on IS NOT NULL AND gone_by IS NULL GROUP BY advice, choice
          """
      ) {
        let people: Int = row[2]
        counts.connections += people
        counts.dormant += row[3]
        if let choice = (row[1] as String?).flatMap(ConnectionDecision.Choice.init(rawValue:)) {
          counts.decided[choice, default: 0] += people
        } else if let advice = (row[0] as String?).flatMap(ConnectionAdvice.init(rawValue:)) {
          counts.open[advice, default: 0] += people
        }
      }
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT cull_group, count(*) FROM derived_person
          WHERE cull_group IS NOT NULL AND decision IS NULL AND (gone_by IS NULL OR looks_closed = 1)
          GROUP BY cull_group
          """
      ) {
        if let group = CullGroup(rawValue: row[0]) { counts.groups[group] = row[1] }
      }
      counts.overdue =
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM derived_person WHERE \(SQLiteStore.open) AND choice = 'meet'",
          arguments: [today.number]
        ) ?? 0
      return counts
    }
  }

  package func members(of group: CullGroup, limit: Int) throws -> [PersonEntry] {
    try read { db in
      try PersonEntry.fetch(
        db,
        where: """
          person.cull_group = ? AND person.decision IS NULL AND (person.gone_by IS NULL OR person.looks_closed = 1)
          ORDER BY person.name_key, person.person LIMIT ?
          """,
        arguments: [group.rawValue, limit]
      )
    }
  }

  package func callList(review: Int64?) throws -> [Call] {
    try read { db in
      var days: [Int64: Day] = [:]
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT person.person, entry.deadline FROM derived_person AS person
          JOIN decision_connection AS entry ON entry.id = person.decision
          WHERE person.choice = 'meet' AND entry.deadline IS NOT NULL
          """
      ) { days[row[0]] = Day(number: row[1]) }
      let answers = try OwnRecords(db, of: nil).recall
      let calls = answers.filter { $0.value.takesCall == true }.map(\.key)
      let entries = try PersonEntry.fetch(
        db,
        where: """
          person.gone_by IS NULL AND person.connected_on IS NOT NULL AND (person.choice = 'meet'
            OR (person.choice = 'keep' AND person.is_dormant = 1)
            OR (person.choice = 'keep' AND person.person IN (SELECT value FROM json_each(?1))))
          AND (?2 IS NULL OR person.decision IN (SELECT id FROM decision_connection WHERE review = ?2))
          """,
        arguments: [JSONList.of(calls), review]
      )
      let list = entries.map { entry in
        let id = entry.person.rawValue
        let ground: Call.Ground =
          entry.choice == .meet ? .unsure : entry.isDormant ? .dormant : .takesCall
        return Call(person: entry, ground: ground, deadline: days[id])
      }
      // Those with a day first, the nearest day first; then the strongest tie.
      return list.sorted { left, right in
        let (mine, other) = (left.deadline?.number ?? .max, right.deadline?.number ?? .max)
        if mine != other { return mine < other }
        return (right.person.strength, left.person.key) < (left.person.strength, right.person.key)
      }
    }
  }
}
