package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func actionStates() throws -> [ActionState] {
    try read { db in
      let outcomes = try Row.fetchAll(
        db,
        sql: """
          SELECT decision, outcome, ended_at FROM decision_outcome
          WHERE id IN (SELECT max(id) FROM decision_outcome GROUP BY decision)
          """
      )
      var ended: [Int64: (Action.Outcome, Date)] = [:]
      for row in outcomes {
        guard let outcome = (row[1] as String?).flatMap(Action.Outcome.init(rawValue:)) else { continue }
        ended[row[0]] = (outcome, Date(timeIntervalSince1970: Double(row[2] as Int64)))
      }
      let confirmed = try Confirmation(db)
      return try Row.fetchAll(
        db,
        sql: """
          \(Decision.selection) WHERE entry.id IN (SELECT id FROM decision_holding) ORDER BY entry.id
          """
      ).map { row in
        let decision = Decision(row)
        let end = ended[decision.id.rawValue]
        return ActionState(
          decision: decision,
          outcome: end?.0,
          endedAt: end?.1,
          confirmedOn: try confirmed.day(of: decision)
        )
      }
    }
  }

  package func append(outcome: Action.Outcome?, of decision: Decision.ID, at now: Date) throws {
    try write { db in
      let holds = try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM decision_holding WHERE id = ?)",
        arguments: [decision.rawValue]
      )
      guard holds == true else { throw StoreError.noSuch("action \(decision.rawValue)") }
      try db.execute(
        sql: "INSERT INTO decision_outcome (decision, outcome, ended_at) VALUES (?, ?, ?)",
        arguments: [decision.rawValue, outcome?.rawValue, Int64(now.timeIntervalSince1970)]
      )
    }
  }
}

/// What later exports show of the clicks that decisions ask for.
private struct Confirmation {
  private let accepted: Statement
  private let listed: Statement
  private let newestConnections: Day?
  private let newestInvitations: Day?

  init(_ db: Database) throws {
    func newest(_ kind: FileKind) throws -> Day? {
      try Int.fetchOne(
        db,
        sql: "SELECT newest_export FROM fact_file WHERE kind = ?",
        arguments: [kind.rawValue]
      )
      .map { Day(number: $0) }
    }
    newestConnections = try newest(.connections)
    newestInvitations = try newest(.invitations)
    let person = """
      (SELECT person FROM fact_invitation WHERE request = ?1 UNION SELECT id FROM fact_person WHERE slug = ?2)
      """
    accepted = try db.makeStatement(
      sql: "SELECT count(*) FROM fact_connection WHERE gone_by IS NULL AND person IN \(person)"
    )
    listed = try db.makeStatement(
      sql: """
        SELECT count(*) FROM fact_invitation WHERE direction = 'INCOMING' AND person IN \(person)
          AND last_listed >= (SELECT newest_export FROM fact_file WHERE kind = 'invitations')
        """
    )
  }

  /// The day of the newest export, where it shows that the click was made; nil where it shows nothing.
  ///
  /// An accepted request shows as a connection. An ignored one shows by its absence from an export made after the
  /// decision, and only for requests that an export listed before.
  func day(of decision: Decision) throws -> Day? {
    let arguments: StatementArguments = [decision.request.rawValue, decision.slug?.value]
    switch decision.choice {
    case .accept:
      guard let newest = newestConnections, newest >= decision.day else { return nil }
      return try count(accepted, arguments) > 0 ? newest : nil
    case .ignore, .decline:
      guard let newest = newestInvitations, newest > decision.day else { return nil }
      if try count(accepted, arguments) > 0 { return nil }
      return try count(listed, arguments) == 0 ? newest : nil
    case .meet:
      return nil
    }
  }

  private func count(_ statement: Statement, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(statement, arguments: arguments) ?? 0
  }
}
