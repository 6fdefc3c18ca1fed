import Foundation
import GRDB
import Vetting
import Workflows

/// Writes everybody who is known, with what is concluded of connections, for lists and searches.
struct PersonRows {
  private let db: Database
  private let insert: BulkStatement
  private let tag: BulkStatement
  private let ties: TieRows
  /// The kinds of files that were ever imported.
  private let files: Set<FileKind>

  init(_ db: Database) throws {
    self.db = db
    insert = try BulkStatement(
      db,
      """
      INSERT OR IGNORE INTO derived_person (person, key, name, name_key, slug, company, position, connected_on, year,
        gone_by, looks_closed, last_at, advice, net, strength, band, bridge, is_dormant, cull_group, skips)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      """
    )
    tag = try BulkStatement(db, "INSERT OR IGNORE INTO derived_tag (person, tag) VALUES (?, ?)")
    ties = try TieRows(db)
    files = Set(try NewestExports(db).days.keys)
  }

  /// Writes all connections, then everybody else.
  func writeAll(_ concluded: [ConcludedConnection]) throws {
    try db.execute(
      sql:
        "DELETE FROM derived_person; DELETE FROM derived_tie; DELETE FROM derived_tag; DELETE FROM derived_cluster;"
    )
    let own = try OwnRecords(db, of: nil)
    for each in concluded { try put(each) }
    let others = try Row.fetchCursor(
      db,
      sql: """
        SELECT person.id, person.name, person.slug, NULL FROM fact_person AS person
        WHERE person.id > 0 AND NOT EXISTS (SELECT 1 FROM derived_person AS known WHERE known.person = person.id)
          AND NOT EXISTS (SELECT 1 FROM derived_alias AS alias WHERE alias.merged = person.id)
        ORDER BY person.id
        """
    )
    while let row = try others.next() { try putOther(row, own) }
    try writeClusters(concluded)
    try HoldingDecision.note(db)
  }

  /// Writes some anew: people who are connections, and people who are not.
  func rewrite(_ concluded: [ConcludedConnection], others: [Int64] = []) throws {
    let people = concluded.map(\.dossier.connection.person.rawValue) + others
    let list: StatementArguments = [JSONList.of(people)]
    try db.execute(
      sql: "DELETE FROM derived_person WHERE person IN (SELECT value FROM json_each(?))",
      arguments: list
    )
    try db.execute(
      sql: "DELETE FROM derived_tag WHERE person IN (SELECT value FROM json_each(?))",
      arguments: list
    )
    try db.execute(
      sql: "DELETE FROM derived_tie WHERE person IN (SELECT value FROM json_each(?))",
      arguments: list
    )
    for each in concluded { try put(each) }
    if !others.isEmpty {
      let own = try OwnRecords(db, of: others)
      for row in try Row.fetchAll(
        db,
        sql: "SELECT id, name, slug, NULL FROM fact_person WHERE id IN (SELECT value FROM json_each(?))",
        arguments: [JSONList.of(others)]
      ) { try putOther(row, own) }
    }
    try HoldingDecision.note(db, of: people)
    try PersonSearch.refresh(db, people: people)
    try RecommendationAsks.note(db, of: people)
  }

  private func put(_ concluded: ConcludedConnection) throws {
    let connection = concluded.dossier.connection
    let conclusion = concluded.conclusion
    insert.bind(connection.person.rawValue, at: 1)
    insert.bind(connection.key.rawValue, at: 2)
    insert.bind(connection.name, at: 3)
    insert.bind(NameKey(connection.name).value, at: 4)
    insert.bind(connection.slug?.value, at: 5)
    insert.bind(connection.company, at: 6)
    insert.bind(connection.position, at: 7)
    insert.bind(connection.connectedOn.number, at: 8)
    insert.bind(connection.connectedOn.civil.year, at: 9)
    insert.bind(connection.goneBy?.number, at: 10)
    insert.bind(connection.looksClosed ? 1 : 0, at: 11)
    insert.bind(concluded.dossier.exchange.value?.lastAt.map { Int64($0.timeIntervalSince1970) }, at: 12)
    insert.bind(conclusion.advice.rawValue, at: 13)
    insert.bind(conclusion.net, at: 14)
    insert.bind(conclusion.strength, at: 15)
    insert.bind(TieStrength.Band(conclusion.strength).rawValue, at: 16)
    insert.bind(conclusion.bridge, at: 17)
    insert.bind(conclusion.isDormant ? 1 : 0, at: 18)
    insert.bind(conclusion.group?.rawValue, at: 19)
    try insert.run()
    try ties.put(TieFacts(concluded.dossier, covering: files), of: connection.person)
    try put(concluded.dossier.tags, of: connection.person.rawValue)
  }

  private func putOther(_ row: Row, _ own: OwnRecords) throws {
    let person: Int64 = row[0]
    let name: String = row[1]
    insert.bind(person, at: 1)
    insert.bind(PersonKeys.key(row).rawValue, at: 2)
    insert.bind(name, at: 3)
    insert.bind(NameKey(name).value, at: 4)
    insert.bind(row[2] as String?, at: 5)
    insert.bind("", at: 6)
    insert.bind("", at: 7)
    for index in 8...10 { insert.bind(nil as Int64?, at: Int32(index)) }
    insert.bind(0, at: 11)
    insert.bind(nil as Int64?, at: 12)
    insert.bind(nil as String?, at: 13)
    for index in [14, 15, 17] { insert.bind(0.0, at: Int32(index)) }
    insert.bind(TieStrength.Band.bare.rawValue, at: 16)
    insert.bind(0, at: 18)
    insert.bind(nil as String?, at: 19)
    try insert.run()
    try put(own.tags[person] ?? [], of: person)
  }

  private func put(_ tags: [String], of person: Int64) throws {
    for each in tags {
      tag.bind(person, at: 1)
      tag.bind(each, at: 2)
      try tag.run()
    }
  }

  private func writeClusters(_ concluded: [ConcludedConnection]) throws {
    var memberships: [Cluster: Cluster.Membership] = [:]
    for each in concluded {
      for membership in each.dossier.clusters { memberships[membership.cluster] = membership }
    }
    let insert = try BulkStatement(
      db,
      "INSERT INTO derived_cluster (kind, name, people, ever) VALUES (?, ?, ?, ?)"
    )
    for (cluster, membership) in memberships {
      insert.bind(cluster.kind.rawValue, at: 1)
      insert.bind(cluster.name, at: 2)
      insert.bind(membership.people, at: 3)
      insert.bind(membership.ever, at: 4)
      try insert.run()
    }
  }
}
