import GRDB
import Vetting
import Workflows

/// Keeps by which keys people are named in the journal, and who was merged into whom.
enum PersonKeys {
  /// Makes all of it anew from the facts and from what the user says of who is who.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM derived_person_key; DELETE FROM derived_alias;")
    let insert = try BulkStatement(db, "INSERT OR IGNORE INTO derived_person_key (key, person) VALUES (?, ?)")
    func put(_ key: Person.Key, _ person: Int64) throws {
      insert.bind(key.rawValue, at: 1)
      insert.bind(person, at: 2)
      try insert.run()
    }
    // First the key that each goes by now, then those that they went by before, as far as nobody else goes by them.
    let people = try Row.fetchAll(
      db,
      sql: """
        SELECT person.id, person.name, person.slug, connection.connected_on FROM fact_person AS person
        LEFT JOIN fact_connection AS connection ON connection.person = person.id
        WHERE person.id > 0 ORDER BY person.id
        """
    )
    for row in people { try put(key(row), row[0]) }
    for row in people {
      let connectedOn = (row[3] as Int?).map { Day(number: $0) }
      if (row[2] as String?) != nil { try put(.make(name: row[1], connectedOn: connectedOn), row[0]) }
      if connectedOn != nil { try put(.make(name: row[1], connectedOn: nil), row[0]) }
    }
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT former.person, person.name, former.connected_on FROM fact_former_connection AS former
        JOIN fact_person AS person ON person.id = former.person
        UNION
        SELECT change.person, change.before_text, connection.connected_on FROM fact_change AS change
        LEFT JOIN fact_connection AS connection ON connection.person = change.person WHERE change.kind = 'renamed'
        """
    ) {
      try put(.make(name: row[1], connectedOn: (row[2] as Int?).map { Day(number: $0) }), row[0])
    }
    try join(db)
  }

  /// The key that a person goes by, from a row of id, name, slug and day of connecting.
  static func key(_ row: Row) -> Person.Key {
    Person.Key.make(
      slug: (row[2] as String?).map { Slug(normalised: $0) },
      name: row[1],
      connectedOn: (row[3] as Int?).map { Day(number: $0) }
    )
  }

  /// Puts the keys of those who were merged under the one kept.
  private static func join(_ db: Database) throws {
    var kept: [Int64: Int64] = [:]
    func root(_ person: Int64) -> Int64 {
      var person = person
      while let next = kept[person] { person = next }
      return person
    }
    for merge in try HoldingMerge.fetch(db) where merge.relation == "same" {
      let (winner, loser) = (root(merge.kept), root(merge.merged))
      if winner != loser { kept[loser] = winner }
    }
    let alias = try db.makeStatement(sql: "INSERT INTO derived_alias (merged, kept) VALUES (?, ?)")
    let move = try db.makeStatement(sql: "UPDATE derived_person_key SET person = ?2 WHERE person = ?1")
    for merged in kept.keys.sorted() {
      try alias.execute(arguments: [merged, root(merged)])
      try move.execute(arguments: [merged, root(merged)])
    }
  }
}

extension HoldingMerge {
  /// Into whom somebody was merged by the statement that is taken back: not always the one who is kept in the end.
  static func kept(_ db: Database, by merge: NewMerge) throws -> Person.Reference {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT kept, kept_name, kept_slug FROM decision_merge WHERE merged = ? AND relation = 'same'
        ORDER BY id DESC LIMIT 1
        """,
      arguments: [merge.merged.key.rawValue]
    )
    guard let row else { return merge.kept }
    return Person.Reference(
      key: Person.Key(rawValue: row[0]),
      name: row[1],
      slug: (row[2] as String?).map { Slug(normalised: $0) }
    )
  }
}

/// What the user last said of two people, as far as both are known.
struct HoldingMerge {
  var id: Int64
  var kept: Int64
  var merged: Int64
  var relation: String

  /// In the order of saying.
  ///
  /// The keys are those that people went by before anybody was merged, so that taking one back restores the other.
  static func fetch(_ db: Database) throws -> [HoldingMerge] {
    var people: [String: Int64] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, kept, merged, relation, kept_slug, merged_slug FROM decision_merge ORDER BY id"
    )
    guard !rows.isEmpty else { return [] }
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT person.id, person.name, person.slug, connection.connected_on FROM fact_person AS person
        LEFT JOIN fact_connection AS connection ON connection.person = person.id WHERE person.id > 0
        """
    ) {
      people[PersonKeys.key(row).rawValue] = row[0]
      let name = Person.Key.make(name: row[1], connectedOn: (row[3] as Int?).map { Day(number: $0) })
      if people[name.rawValue] == nil { people[name.rawValue] = row[0] }
    }
    var last: [Set<Int64>: HoldingMerge] = [:]
    for row in rows {
      guard let kept = people[row[1]], let merged = people[row[2]], kept != merged else { continue }
      let relation = row[3] as String?
      last[[kept, merged]] = relation.map {
        HoldingMerge(id: row[0], kept: kept, merged: merged, relation: $0)
      }
    }
    return last.values.sorted { $0.id < $1.id }
  }
}
