import GRDB
import Vetting

extension DossierGathering {
  /// Entries of the address book, by the profile they link to and by name.
  func contacts() throws -> Matches<AddressBookMatch> {
    let files = try FileNames(db, .contacts)
    var matches = Matches<AddressBookMatch>(uniqueNames: uniqueNames)
    func entry(_ row: Row, _ matchedBy: MatchedBy) -> AddressBookMatch {
      AddressBookMatch(
        matchedBy: matchedBy,
        companies: row[1],
        title: row[2],
        birthday: row[5],
        provenance: files.place(row[3], row[4])
      )
    }
    let linked = try fetch(
      """
      SELECT address.value, contact.companies, contact.title, contact.import_number, contact.line,
        contact.birthday
      FROM fact_contact_address AS address JOIN fact_contact AS contact ON contact.id = address.contact
      WHERE address.kind = 'profile' AND address.value IN (SELECT value FROM json_each(?1))
      UNION ALL
      SELECT person.slug, contact.companies, contact.title, contact.import_number, contact.line,
        contact.birthday
      FROM fact_person AS person JOIN fact_connection AS former ON former.person = person.id
      JOIN fact_contact_address AS address ON address.kind = 'email' AND address.value = former.email
      JOIN fact_contact AS contact ON contact.id = address.contact
      WHERE person.slug IN (SELECT value FROM json_each(?1)) AND former.email <> ''
      ORDER BY 4, 5
      """,
      arguments: [slugs]
    )
    while let row = try linked.next() { matches.byAddress[row[0], default: []].append(entry(row, .address)) }
    // An entry that links to a profile is of whoever has that profile, whatever its name.
    let named = try fetch(
      """
      SELECT name_key, companies, title, import_number, line, birthday FROM fact_contact AS contact
      WHERE name_key IN (SELECT value FROM json_each(?)) AND NOT EXISTS (
        SELECT 1 FROM fact_contact_address WHERE contact = contact.id AND kind = 'profile')
      ORDER BY import_number, line
      """,
      arguments: [names]
    )
    while let row = try named.next() { matches.byName[row[0], default: []].append(entry(row, .uniqueName)) }
    return matches
  }

  /// Recommendations either way; their files name people without an address.
  func recommendations() throws -> Matches<RecommendationMatch> {
    var matches = Matches<RecommendationMatch>(uniqueNames: uniqueNames)
    let files = try FileNamesEitherWay(db, .recommendationsReceived, .recommendationsGiven)
    let rows = try fetch(
      """
      SELECT name_key, given, import_number, line, company, created_on FROM fact_recommendation
      WHERE name_key IN (SELECT value FROM json_each(?)) ORDER BY id
      """,
      arguments: [names]
    )
    while let row = try rows.next() {
      guard let given = Given(rawValue: row[1]) else { continue }
      matches.byName[row[0], default: []].append(
        RecommendationMatch(
          given: given,
          matchedBy: .uniqueName,
          company: row[4],
          writtenOn: (row[5] as Int?).map { Day(number: $0) },
          provenance: files[given].place(row[2], row[3])
        )
      )
    }
    return matches
  }

  /// Endorsements either way, counted, by address where the file gives one and else by name.
  func endorsements() throws -> Matches<EndorsementMatch> {
    var matches = Matches<EndorsementMatch>(uniqueNames: uniqueNames)
    let files = try FileNamesEitherWay(db, .endorsementsReceived, .endorsementsGiven)
    func add(_ row: Row, to list: inout [EndorsementMatch], _ matchedBy: MatchedBy) {
      guard let given = Given(rawValue: row[1]) else { return }
      if let index = list.firstIndex(where: { $0.given == given }) {
        list[index].count += 1
        if list[index].skills.count < 5 { list[index].skills.append(row[2]) }
      } else {
        list.append(
          EndorsementMatch(
            given: given,
            count: 1,
            skills: [row[2]],
            matchedBy: matchedBy,
            provenance: files[given].place(row[3], row[4])
          )
        )
      }
    }
    let columns = "given, skill, import_number, line FROM fact_endorsement"
    let addressed = try fetch(
      "SELECT slug, \(columns) WHERE slug IN (SELECT value FROM json_each(?)) ORDER BY id",
      arguments: [slugs]
    )
    while let row = try addressed.next() { add(row, to: &matches.byAddress[row[0], default: []], .address) }
    let named = try fetch(
      "SELECT name_key, \(columns) WHERE slug IS NULL AND name_key IN (SELECT value FROM json_each(?)) ORDER BY id",
      arguments: [names]
    )
    while let row = try named.next() { add(row, to: &matches.byName[row[0], default: []], .uniqueName) }
    return matches
  }

}

/// What the files of one kind were called, in both directions.
private struct FileNamesEitherWay {
  private let received: FileNames
  private let given: FileNames

  init(_ db: Database, _ received: FileKind, _ given: FileKind) throws {
    self.received = try FileNames(db, received)
    self.given = try FileNames(db, given)
  }

  subscript(way: Given) -> FileNames { way == .received ? received : given }
}

/// Finds the connections whom a note names.
struct MentionLookup {
  private let full: Statement
  private let first: Statement

  init(_ db: Database) throws {
    let shared = """
      SELECT count(*), min(person.name) FROM fact_person AS person
      JOIN fact_connection AS connection ON connection.person = person.id AND connection.gone_by IS NULL
      """
    full = try db.cachedStatement(sql: "\(shared) WHERE person.name_key = ?")
    // A first name: all keys that begin with it and a blank.
    first = try db.cachedStatement(
      sql: "\(shared) WHERE person.name_key >= ?1 || ' ' AND person.name_key < ?1 || '!'"
    )
  }

  /// The mentions in the order of the note.
  func find(in note: String) throws -> [Mention] {
    guard !note.isEmpty else { return [] }
    return try NoteMentions.candidates(in: note).compactMap { candidate in
      guard !candidate.key.isEmpty else { return nil }
      let statement = candidate.isFullName ? full : first
      guard let row = try Row.fetchOne(statement, arguments: [candidate.key.value]), row[0] > 0 else {
        return nil
      }
      return Mention(
        words: candidate.words,
        name: row[1],
        candidates: row[0],
        isFullName: candidate.isFullName
      )
    }
  }
}
