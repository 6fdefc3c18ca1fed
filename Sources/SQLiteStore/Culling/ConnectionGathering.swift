import Foundation
import GRDB
import Vetting

/// Gathers what bears on connections with a query for each kind of record, however many connections there are.
struct ConnectionGathering {
  let db: Database
  /// The connections, each merged person under the one kept, in the order of their ids.
  let rows: [ConnectionRow]
  /// Who was merged into whom.
  let canonical: [Int64: Int64]
  let coverage: Set<FileKind>
  /// True where all connections are gathered, so that clusters are counted anew.
  let isWhole: Bool

  init(_ db: Database, of people: [Person.ID]?) throws {
    self.db = db
    isWhole = people == nil
    coverage = try Set(NewestExports(db).days.keys)
    var canonical: [Int64: Int64] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT merged, kept FROM derived_alias") {
      canonical[row[0]] = row[1]
    }
    self.canonical = canonical
    rows = try ConnectionRow.fetch(db, of: people, canonical: canonical)
  }

  /// The people asked for and those merged into them.
  var everybody: [Int64] { rows.flatMap { [$0.person] + $0.merged }.sorted() }

  /// The dossiers, in the order of the people's ids; with what was written, where it was read before.
  func dossiers(_ read: ExchangeGathering? = nil) throws -> [ConnectionDossier] {
    let exchanges = try read ?? ExchangeGathering(db, of: isWhole ? nil : everybody, canonical: canonical)
    let connectedOn = Dictionary(
      rows.map { ($0.person, $0.connection.connectedOn) },
      uniquingKeysWith: { first, _ in first }
    )
    let approaches = try exchanges.approaches(connectedOn: connectedOn)
    let ties = try TieMatches(db, rows)
    let asked = try asked()
    let changes = try ChangeGathering.changes(db, of: isWhole ? nil : everybody, canonical: canonical)
    let own = try OwnRecords(db, of: isWhole ? nil : rows.map(\.person))
    let clusters = try clusters(ties)
    let listings = try listings(changes)
    let stations = SharedPlace.Stations(try SQLiteStore.member(db).stations)
    return rows.map { row in
      var dossier = ConnectionDossier(connection: row.connection)
      let person = row.person
      dossier.asked = asked[person] ?? .unknown
      if coverage.contains(.messages) { dossier.exchange = .known(exchanges.exchange(person)) }
      if !coverage.isDisjoint(with: [.recommendationsGiven, .recommendationsReceived]) {
        dossier.recommendations = .known(ties.recommendations(of: row))
      }
      if !coverage.isDisjoint(with: [.endorsementsGiven, .endorsementsReceived]) {
        dossier.endorsements = .known(ties.endorsements(of: row))
      }
      let entries = ties.addressBook(of: row)
      if coverage.contains(.contacts) { dossier.addressBook = .known(entries) }
      let fromAddressBook = entries.map {
        SharedPlace.Listing(
          kind: .employer,
          organisation: $0.companies,
          days: nil,
          provenance: $0.provenance
        )
      }
      dossier.listings = listings[person] ?? []
      dossier.sharedPlaces = stations.shared(with: (listings[person] ?? []) + fromAddressBook)
      dossier.changes = changes[person] ?? []
      dossier.approach = approaches[person]
      dossier.records = own.records[person] ?? []
      dossier.tags = own.tags[person] ?? []
      dossier.recall = own.recall[person] ?? Recall()
      dossier.clusters = clusters[person] ?? []
      return dossier
    }
  }

  /// Who asked whom, as far as an export still says.
  private func asked() throws -> [Int64: ConnectionDossier.Asked] {
    let connectedOn = Dictionary(
      rows.map { ($0.person, $0.connection.connectedOn) },
      uniquingKeysWith: { first, _ in first }
    )
    var result: [Int64: ConnectionDossier.Asked] = [:]
    let some = SomePeople(isWhole ? nil : everybody)
    let found = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
        SELECT person, direction, note, sent_at FROM fact_invitation
        WHERE {person} ORDER BY sent_at, id
        """
      ),
      arguments: some.arguments
    )
    while let row = try found.next() {
      let original: Int64 = row[0]
      let person = canonical[original] ?? original
      // The last one before they connected; a day to spare for the zone.
      guard let connected = connectedOn[person], row[3] <= connected.advanced(by: 2).secondsSince1970 else {
        continue
      }
      let isIncoming = row[1] == InvitationFact.Direction.incoming.rawValue
      result[person] = isIncoming ? .byThem(note: row[2]) : .byMember(note: row[2])
    }
    return result
  }

  /// Where people were listed, by the days of the exports that said so, and what the user saw on their profiles.
  private func listings(_ changes: [Int64: [DatedChange]]) throws -> [Int64: [SharedPlace.Listing]] {
    let newest = try NewestExports(db)[.connections] ?? Day(number: 0)
    var seen: [String: [SharedPlace.Listing]] = [:]
    let observations = try Row.fetchCursor(
      db,
      sql: "SELECT slug, company, school FROM decision_observation WHERE slug IS NOT NULL ORDER BY id"
    )
    while let row = try observations.next() {
      for (kind, name) in [(StationFact.Kind.employer, row[1] as String), (.school, row[2])]
      where !name.isEmpty {
        let listing = SharedPlace.Listing(kind: kind, organisation: name, days: nil, provenance: nil)
        seen[row[0], default: []].append(listing)
      }
    }
    var result: [Int64: [SharedPlace.Listing]] = [:]
    for row in rows {
      var listings: [SharedPlace.Listing] = []
      func add(_ company: String, _ days: ClosedRange<Day>) {
        guard !company.isEmpty else { return }
        listings.append(
          SharedPlace.Listing(
            kind: .employer,
            organisation: company,
            days: days,
            provenance: row.connection.provenance
          )
        )
      }
      let last = row.connection.goneBy.map { min($0, newest) } ?? newest
      add(row.connection.company, min(row.seenSince, last)...last)
      for change in changes[row.person] ?? [] where change.change.kind == .job {
        add(change.change.before.text, min(row.listedSince, change.seenOn)...change.seenOn)
      }
      if let slug = row.connection.slug { listings += seen[slug.value] ?? [] }
      if !listings.isEmpty { result[row.person] = listings }
    }
    return result
  }
}
