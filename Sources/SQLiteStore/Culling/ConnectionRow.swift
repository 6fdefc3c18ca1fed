import GRDB
import Vetting

/// A connection with the keys that records are found by.
struct ConnectionRow {
  var connection: Connection
  var nameKey: String
  var email: String
  /// People whom the user says are the same.
  var merged: [Int64]
  /// False where only somebody merged into the person has a connection.
  private var hasOwn: Bool
  /// The export that first said what is said now, and the first that listed them at all, as far as that is known.
  var seenSince: Day
  var listedSince: Day

  var person: Int64 { connection.person.rawValue }

  /// Everybody who is or was a connection, or some of them, in the order of their ids.
  static func fetch(_ db: Database, of people: [Person.ID]?, canonical: [Int64: Int64]) throws
    -> [ConnectionRow]
  {
    var merged: [Int64: [Int64]] = [:]
    for (other, kept) in canonical { merged[kept, default: []].append(other) }
    let wanted = SomePeople(
      people.map { $0.map(\.rawValue) }.map { ids in ids + ids.flatMap { merged[$0] ?? [] } }
    )
    let files = try FileNames(db, .connections)
    var days: [Int: Day] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT number, export_day FROM fact_import") {
      days[row[0]] = Day(number: row[1])
    }
    let closed = try ClosedAccounts(db)
    let cursor = try Row.fetchCursor(
      db,
      sql: wanted.sql(
        """
        SELECT connection.person, person.name, person.slug, connection.company, connection.position,
          connection.connected_on, connection.gone_by, connection.import_number, connection.line, person.name_key,
          connection.email, person.import_number
        FROM fact_connection AS connection JOIN fact_person AS person ON person.id = connection.person
        WHERE {connection.person}
        ORDER BY connection.person
        """
      ),
      arguments: wanted.arguments
    )
    var found: [Int64: ConnectionRow] = [:]
    var order: [Int64] = []
    while let row = try cursor.next() {
      let original: Int64 = row[0]
      let person = canonical[original] ?? original
      let one = ConnectionRow(
        row,
        person: person,
        isOwn: original == person,
        isClosed: closed.looksClosed(original),
        place: files.place(row[7], row[8]),
        days: days
      )
      if let known = found[person] {
        found[person] = known.joined(with: one)
      } else {
        order.append(person)
        found[person] = one
      }
    }
    let kept = try names(db, of: order.filter { merged[$0] != nil })
    return order.sorted().compactMap { person in
      var row = found[person]
      row?.merged = (merged[person] ?? []).sorted()
      if let key = kept[person], row?.hasOwn == false { row?.connection.key = key }
      return row
    }
  }

  /// The keys of people as they are without a connection of their own.
  private static func names(_ db: Database, of people: [Int64]) throws -> [Int64: Person.Key] {
    guard !people.isEmpty else { return [:] }
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, name, slug FROM fact_person WHERE id IN (SELECT value FROM json_each(?))",
      arguments: [JSONList.of(people)]
    )
    return rows.reduce(into: [:]) { keys, row in
      let slug = (row[2] as String?).map { Slug(normalised: $0) }
      keys[row[0]] = Person.Key.make(slug: slug, name: row[1], connectedOn: nil)
    }
  }

  private init(
    _ row: Row,
    person: Int64,
    isOwn: Bool,
    isClosed: Bool,
    place: Provenance,
    days: [Int: Day]
  ) {
    let goneBy = (row[6] as Int?).map { Day(number: $0) }
    let slug = (row[2] as String?).map { Slug(normalised: $0) }
    let connectedOn = Day(number: row[5])
    hasOwn = isOwn
    connection = Connection(
      person: Person.ID(rawValue: person),
      key: Person.Key.make(slug: slug, name: row[1], connectedOn: connectedOn),
      name: row[1],
      slug: slug,
      company: row[3],
      position: row[4],
      connectedOn: connectedOn,
      goneBy: goneBy,
      looksClosed: goneBy != nil && isClosed,
      provenance: place
    )
    nameKey = row[9]
    email = row[10]
    merged = []
    seenSince = days[row[7]] ?? Day(number: row[5])
    listedSince = days[row[11]] ?? Day(number: row[5])
  }

  /// Two connections of one person: the one that is listed stands, and goes by the key of the person kept.
  private func joined(with other: ConnectionRow) -> ConnectionRow {
    let isListed = { (row: ConnectionRow) in row.connection.goneBy == nil }
    let otherStands = isListed(self) == isListed(other) ? other.hasOwn : isListed(other)
    var stands = otherStands ? other : self
    let falls = otherStands ? self : other
    if falls.hasOwn { stands.connection.key = falls.connection.key }
    stands.hasOwn = stands.hasOwn || falls.hasOwn
    stands.connection.connectedOn = min(stands.connection.connectedOn, falls.connection.connectedOn)
    if stands.email.isEmpty { stands.email = falls.email }
    stands.listedSince = min(stands.listedSince, falls.listedSince)
    return stands
  }
}
