package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func actionStates() throws -> [ActionState] {
    try read { db in
      let ended = try ActionEnd.last(
        db,
        sql: "SELECT decision, outcome, ended_at, max(id) FROM decision_outcome GROUP BY decision"
      )
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
          outcome: end?.outcome,
          endedAt: end?.at,
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

/// How an action ended, and when.
struct ActionEnd {
  var outcome: Action.Outcome
  var at: Date

  /// The last outcome of each decision, from rows of decision, outcome and moment; one that was taken back is none.
  static func last(_ db: Database, sql: String) throws -> [Int64: ActionEnd] {
    try Row.fetchAll(db, sql: sql).reduce(into: [:]) { ends, row in
      guard let outcome = (row[1] as String?).flatMap(Action.Outcome.init(rawValue:)) else { return }
      ends[row[0]] = ActionEnd(outcome: outcome, at: Date(timeIntervalSince1970: Double(row[2] as Int64)))
    }
  }
}

/// What later exports show of the clicks that decisions ask for.
private struct Confirmation {
  private let accepted: Statement
  private let lastListed: Statement
  /// The days of the exports that held each kind, in order.
  private let connectionDays: [Day]
  private let invitationDays: [Day]

  init(_ db: Database) throws {
    func days(_ kind: FileKind) throws -> [Day] {
      try Int.fetchAll(
        db,
        sql: "SELECT DISTINCT export_day FROM fact_file WHERE kind = ? ORDER BY export_day",
        arguments: [kind.rawValue]
      ).map { Day(number: $0) }
    }
    connectionDays = try days(.connections)
    invitationDays = try days(.invitations)
    let person = """
      (SELECT person FROM fact_invitation WHERE request = ?1 UNION SELECT id FROM fact_person WHERE slug = ?2)
      """
    accepted = try db.makeStatement(
      sql: "SELECT connected_on FROM fact_connection WHERE gone_by IS NULL AND person IN \(person)"
    )
    lastListed = try db.makeStatement(
      sql: """
        SELECT coalesce(
          (SELECT last_listed FROM fact_invitation WHERE request = ?1),
          (SELECT max(last_listed) FROM fact_invitation WHERE direction = 'INCOMING' AND person IN \(person)))
        """
    )
  }

  /// The day of the first export that shows that the click was made; nil where none does.
  ///
  /// An accepted request shows as a connection. An ignored one shows by its absence from an export made after the
  /// day of the decision, unless the person is a connection by now.
  func day(of decision: Decision) throws -> Day? {
    let arguments: StatementArguments = [decision.request.rawValue, decision.slug?.value]
    let connectedOn = try Int.fetchOne(accepted, arguments: arguments).map { Day(number: $0) }
    switch decision.choice {
    case .accept:
      guard let connectedOn else { return nil }
      // The first export from the day of connecting on; a connection that no such export brought is of the newest.
      return connectionDays.first { $0 >= connectedOn } ?? connectionDays.last
    case .ignore, .decline:
      guard connectedOn == nil else { return nil }
      let listed = try Int.fetchOne(lastListed, arguments: arguments).map { Day(number: $0) }
      return invitationDays.first { $0 > decision.day && $0 > (listed ?? decision.day) }
    case .meet:
      return nil
    }
  }
}
