import Foundation
import GRDB
import Vetting

/// Recommendations, endorsements and address book entries of connections, by the ways in which those of requests are
/// found.
struct TieMatches {
  private let subjects: [Int64: [DossierSubject]]
  private let foundRecommendations: Matches<RecommendationMatch>
  private let foundEndorsements: Matches<EndorsementMatch>
  private let foundContacts: Matches<AddressBookMatch>
  private let places: [Provenance: String]

  init(_ db: Database, _ rows: [ConnectionRow]) throws {
    var subjects: [Int64: [DossierSubject]] = [:]
    for row in rows {
      subjects[row.person] = [
        DossierSubject(
          person: row.person,
          name: row.connection.name,
          slug: row.connection.slug,
          nameKey: row.nameKey
        )
      ]
    }
    // What is known under the names and addresses of those merged counts for the one kept.
    let kept = Dictionary(rows.flatMap { row in row.merged.map { ($0, row.person) } }) { first, _ in first }
    if !kept.isEmpty {
      for row in try Row.fetchAll(
        db,
        sql: "SELECT id, name, slug, name_key FROM fact_person WHERE id IN (SELECT value FROM json_each(?))",
        arguments: [JSONList.of(kept.keys.sorted())]
      ) {
        guard let person = kept[row[0]] else { continue }
        let slug = (row[2] as String?).map { Slug(normalised: $0) }
        let subject = DossierSubject(person: row[0], name: row[1], slug: slug, nameKey: row[3])
        subjects[person, default: []].append(subject)
      }
    }
    self.subjects = subjects
    let gathering = try DossierGathering(db, subjects.values.flatMap { $0 })
    foundRecommendations = try gathering.recommendations()
    foundEndorsements = try gathering.endorsements()
    foundContacts = try gathering.contacts()
    places = try TieMatches.places(db, of: foundContacts)
  }

  /// Where the address book says that those found are.
  private static func places(
    _ db: Database,
    of matches: Matches<AddressBookMatch>
  ) throws -> [Provenance: String] {
    let found = Set(
      (Array(matches.byAddress.values) + Array(matches.byName.values)).joined().map(\.provenance)
    )
    guard !found.isEmpty else { return [:] }
    var places: [Provenance: String] = [:]
    let files = try FileNames(db, .contacts)
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT location, import_number, line FROM fact_contact
        WHERE location <> '' AND line IN (SELECT value FROM json_each(?))
        """,
      arguments: [JSONList.of(found.map { Int64($0.line) })]
    ) {
      places[files.place(row[1], row[2])] = row[0]
    }
    return places
  }

  func recommendations(of row: ConnectionRow) -> [RecommendationMatch] {
    unique(of: row, in: foundRecommendations) { "\($0.provenance)" }
  }

  func endorsements(of row: ConnectionRow) -> [EndorsementMatch] {
    unique(of: row, in: foundEndorsements) { "\($0.given)\($0.provenance)" }
  }

  func addressBook(of row: ConnectionRow) -> [AddressBookMatch] {
    unique(of: row, in: foundContacts) { "\($0.provenance)" }
  }

  /// Where the address book says that they are.
  func locations(of row: ConnectionRow) -> [String] {
    addressBook(of: row).compactMap { places[$0.provenance] }
  }

  /// Found by address first, then by name, each record once.
  private func unique<Match>(
    of row: ConnectionRow,
    in matches: Matches<Match>,
    key: (Match) -> String
  ) -> [Match] {
    guard !matches.byAddress.isEmpty || !matches.byName.isEmpty else { return [] }
    let subjects = subjects[row.person] ?? []
    let all = subjects.flatMap { matches[.address, $0] + matches[.uniqueName, $0] }
    guard all.count > 1 else { return all }
    var seen: Set<String> = []
    return all.filter { seen.insert(key($0)).inserted }
  }
}

extension DossierSubject {
  /// A connection, whose records are found in the same ways as those of somebody who asks.
  fileprivate init(person: Int64, name: String, slug: Slug?, nameKey: String) {
    self.init(
      request: Request(
        id: Request.ID(rawValue: ""),
        origin: .export,
        name: name,
        slug: slug,
        sentAt: Date(timeIntervalSince1970: 0),
        note: "",
        provenance: Provenance(importNumber: 0, file: "", line: 0)
      ),
      person: person,
      nameKey: nameKey
    )
  }
}
