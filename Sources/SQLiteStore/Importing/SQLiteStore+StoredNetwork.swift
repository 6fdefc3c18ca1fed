import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func storedNetwork() throws -> StoredNetwork {
    try read { db in
      var stored = StoredNetwork()
      stored.lastImport = try Int.fetchOne(db, sql: "SELECT max(number) FROM fact_import") ?? 0
      guard stored.lastImport > 0 else { return stored }
      stored.lastPersonID = try Int64.fetchOne(db, sql: "SELECT max(id) FROM fact_person") ?? 0
      stored.newestExport = try NewestExports(db).days
      try fetchPeople(db, into: &stored)
      try fetchConnections(db, into: &stored)
      try fetchInvitations(db, into: &stored)
      try fetchContentKeys(db, into: &stored)
      return stored
    }
  }

  private func fetchPeople(_ db: Database, into stored: inout StoredNetwork) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, name, slug, member_number FROM fact_person ORDER BY id"
    )
    while let row = try rows.next() {
      let slug = (row[2] as String?).map { Slug(normalised: $0) }
      let id = Person.ID(rawValue: row[0])
      if id == .member {
        stored.member = PersonReference(name: row[1], slug: slug, memberNumber: row[3])
      } else {
        stored.people.append(
          StoredNetwork.StoredPerson(id: id, name: row[1], slug: slug, memberNumber: row[3])
        )
      }
    }
  }

  private func fetchConnections(_ db: Database, into stored: inout StoredNetwork) throws {
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT person, email, company, position, connected_on, gone_by FROM fact_connection ORDER BY person"
    )
    while let row = try rows.next() {
      stored.connections.append(
        StoredNetwork.StoredConnection(
          person: Person.ID(rawValue: row[0]),
          email: row[1],
          company: row[2],
          position: row[3],
          connectedOn: Day(number: row[4]),
          goneBy: (row[5] as Int?).map { Day(number: $0) }
        )
      )
    }
  }

  private func fetchInvitations(_ db: Database, into stored: inout StoredNetwork) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT direction, person, sent_at FROM fact_invitation")
    while let row = try rows.next() {
      guard let direction = InvitationFact.Direction(rawValue: row[0]) else { continue }
      stored.invitations.insert(
        StoredNetwork.InvitationKey(direction: direction, person: Person.ID(rawValue: row[1]), sentAt: row[2])
      )
    }
  }

  /// The content keys of the small files, each under the kind of file it came from.
  private func fetchContentKeys(_ db: Database, into stored: inout StoredNetwork) throws {
    for table in SnapshotTable.all {
      stored.snapshots[table.kind] = try Set(
        // house: sql, because the names are constants of SnapshotTable.
        String.fetchAll(db, sql: "SELECT content_key FROM \(table.name)\(table.condition)")
      )
    }
    for row in try Row.fetchAll(db, sql: "SELECT kind, content_key FROM fact_item") {
      guard let kind = FileKind(rawValue: row[0]) else { continue }
      stored.snapshots[kind, default: []].insert(row[1])
    }
  }
}

/// Which rows of which table a small file fills.
struct SnapshotTable {
  let kind: FileKind
  let name: String
  /// A column and the value that tells the rows of this file from those of its counterpart.
  let part: (column: String, value: String)?

  /// The condition as SQL; made of constants of this file only.
  var condition: String { part.map { " WHERE \($0.column) = '\($0.value)'" } ?? "" }

  static let all = [
    SnapshotTable(kind: .recommendationsReceived, name: "fact_recommendation", part: ("given", "received")),
    SnapshotTable(kind: .recommendationsGiven, name: "fact_recommendation", part: ("given", "given")),
    SnapshotTable(kind: .endorsementsReceived, name: "fact_endorsement", part: ("given", "received")),
    SnapshotTable(kind: .endorsementsGiven, name: "fact_endorsement", part: ("given", "given")),
    SnapshotTable(kind: .contacts, name: "fact_contact", part: nil),
    SnapshotTable(kind: .profile, name: "fact_profile", part: nil),
    SnapshotTable(kind: .positions, name: "fact_station", part: ("kind", "employer")),
    SnapshotTable(kind: .education, name: "fact_station", part: ("kind", "school")),
  ]
}
