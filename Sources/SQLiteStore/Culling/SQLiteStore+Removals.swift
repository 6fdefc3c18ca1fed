package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func removalStates() throws -> [RemovalState] {
    try read { db in
      let days = try Int.fetchAll(
        db,
        sql: "SELECT DISTINCT export_day FROM fact_file WHERE kind = 'connections' ORDER BY export_day"
      ).map { Day(number: $0) }
      let ended = try ActionEnd.last(
        db,
        sql: "SELECT decision, outcome, ended_at, max(id) FROM decision_connection_outcome GROUP BY decision"
      )
      let renamed = try Set(Int64.fetchAll(db, sql: "SELECT merged FROM derived_merge_proposal"))
      let inGroups = try Set(
        Int64.fetchAll(
          db,
          sql: """
            SELECT DISTINCT part.person FROM fact_participant AS part
            JOIN fact_conversation AS conversation ON conversation.id = part.conversation
            WHERE conversation.is_group = 1 AND part.person > 0
            """
        )
      )
      var standing: [Int64: (person: Int64, goneBy: Day?)] = [:]
      for row in try Row.fetchAll(
        db,
        sql: "SELECT decision, person, gone_by FROM derived_person WHERE choice = 'remove'"
      ) {
        standing[row[0]] = (row[1], (row[2] as Int?).map { Day(number: $0) })
      }
      return try ConnectionDecision.fetch(db, ids: standing.keys.sorted()).compactMap { decision in
        guard let (person, goneBy) = standing[decision.id.rawValue] else { return nil }
        let end = ended[decision.id.rawValue]
        // Somebody who is gone under one address and listed under another was not removed.
        let confirmed = goneBy.flatMap { renamed.contains(person) ? nil : $0 }
        let clickedOn = end.map { Day(secondsSince1970: Int64($0.at.timeIntervalSince1970)) }
        let still = goneBy == nil ? clickedOn.flatMap { day in days.last { $0 > day } } : nil
        return RemovalState(
          decision: decision,
          outcome: end?.outcome,
          endedAt: end?.at,
          confirmedOn: confirmed,
          stillListedOn: end?.outcome == .done ? still : nil,
          sharesOthers: inGroups.contains(person)
        )
      }
    }
  }

  package func append(outcome: Action.Outcome?, of decision: ConnectionDecision.ID, at now: Date) throws {
    try write { db in
      let holds = try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM derived_person WHERE choice = 'remove' AND decision = ?)",
        arguments: [decision.rawValue]
      )
      guard holds == true else { throw StoreError.noSuch("action c\(decision.rawValue)") }
      try db.execute(
        sql: "INSERT INTO decision_connection_outcome (decision, outcome, ended_at) VALUES (?, ?, ?)",
        arguments: [decision.rawValue, outcome?.rawValue, Int64(now.timeIntervalSince1970)]
      )
    }
  }
}
