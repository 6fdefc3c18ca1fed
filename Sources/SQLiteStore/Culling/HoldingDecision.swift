import GRDB
import Vetting

/// The decision that holds for each person: the last that was not taken back, of all keys that are theirs.
///
/// A removal does not hold for a connection that was made after it; nor does anything decided before the removal.
enum HoldingDecision {
  /// The decisions as SQL; of the people of a JSON list bound as `?1` where some are wanted.
  static func sql(ofSome: Bool = false) -> String {
    """
    SELECT last.person, last.id, last.choice FROM (
      SELECT key.person AS person, entry.id AS id, entry.choice AS choice, entry.decided_at AS decided_at, max(entry.id)
      FROM decision_connection AS entry JOIN derived_person_key AS key ON key.key = entry.person
      WHERE entry.choice <> 'skip' \(ofSome ? "AND key.person IN (SELECT value FROM json_each(?1))" : "")
        AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS undo WHERE undo.decision = entry.id)
      GROUP BY key.person) AS last
    LEFT JOIN fact_connection AS connection ON connection.person = last.person
    WHERE NOT (last.choice = 'remove' AND connection.gone_by IS NULL
      AND coalesce(connection.connected_on, 0) > last.decided_at / 86400)
    """
  }

  /// Those whom a decision that holds removes.
  static func removed(_ db: Database) throws -> Set<Int64> {
    let rows = try Row.fetchAll(db, sql: sql())
    return Set(rows.filter { $0[2] == "remove" }.map { $0[0] as Int64 })
  }

  /// Notes at everybody, or at some people, which decision holds and how often they were passed over.
  static func note(_ db: Database, of people: [Int64]? = nil) throws {
    guard let people else {
      try db.execute(
        sql: "UPDATE derived_person SET decision = NULL, choice = NULL WHERE decision IS NOT NULL"
      )
      try db.execute(sql: noting(sql()))
      try db.execute(sql: "UPDATE derived_person SET skips = 0 WHERE skips > 0")
      try db.execute(sql: skips(""))
      return
    }
    let list: StatementArguments = [JSONList.of(people)]
    let some = "person IN (SELECT value FROM json_each(?1))"
    try db.execute(
      sql: "UPDATE derived_person SET decision = NULL, choice = NULL, skips = 0 WHERE \(some)",
      arguments: list
    )
    try db.execute(sql: noting(sql(ofSome: true)), arguments: list)
    try db.execute(sql: skips("AND key.\(some)"), arguments: list)
  }

  private static func noting(_ holding: String) -> String {
    """
    UPDATE derived_person SET decision = holding.id, choice = holding.choice
    FROM (\(holding)) AS holding WHERE derived_person.person = holding.person
    """
  }

  private static func skips(_ condition: String) -> String {
    """
    UPDATE derived_person SET skips = passed.times FROM (
      SELECT key.person AS person, count(*) AS times
      FROM decision_connection AS entry JOIN derived_person_key AS key ON key.key = entry.person
      WHERE entry.choice = 'skip' \(condition)
        AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS undo WHERE undo.decision = entry.id)
      GROUP BY key.person) AS passed
    WHERE derived_person.person = passed.person
    """
  }
}
