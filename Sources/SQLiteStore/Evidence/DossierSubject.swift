import Foundation
import GRDB
import Vetting
import Workflows

/// A request whose dossier is wanted, with the keys that records are found by.
struct DossierSubject {
  var request: Request
  /// The person in the facts; nil for a typed request of somebody whom no fact names.
  var person: Int64?
  var nameKey: String

  /// A subject by the keys alone.
  init(request: Request, person: Int64?, nameKey: String) {
    (self.request, self.person, self.nameKey) = (request, person, nameKey)
  }

  /// The subjects among the facts and the typed requests, in the order of their ids.
  ///
  /// Without ids: open requests, which are incoming, listed by the newest export of invitations, of somebody who is
  /// not connected, and the newest of that person; and typed ones, unless an export brought one of the same person.
  /// With ids: those of them that are open.
  static func fetch(_ db: Database, ids: [Request.ID]?) throws -> [DossierSubject] {
    let files = try FileNames(db, .invitations)
    let list = ids.map { JSONList.of($0.map(\.rawValue)) }
    var subjects: [DossierSubject] = []
    let exported = try Row.fetchCursor(
      db.cachedStatement(
        sql: list == nil ? openSQL : "\(openSQL) AND invitation.request IN (SELECT value FROM json_each(?))"
      ),
      arguments: list.map { [$0] } ?? []
    )
    while let row = try exported.next() { subjects.append(DossierSubject(row, files: files)) }
    subjects += try openTyped(db, list)
    return subjects.sorted { $0.request.id < $1.request.id }
  }

  /// Typed requests that are still newer than what exports say, the newest of each person.
  ///
  /// Once an export of a later day holds Invitations.csv, that one tells: it lists the request under an id of its own,
  /// or the request is no more.
  private static func openTyped(_ db: Database, _ list: String?) throws -> [DossierSubject] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT request, name, slug, headline, note, typed_at FROM decision_request AS typed
          WHERE (?1 IS NULL OR request IN (SELECT value FROM json_each(?1)))
            AND typed_at / 86400 >= coalesce((SELECT max(export_day) FROM fact_file WHERE kind = 'invitations'), 0)
            AND NOT EXISTS (SELECT 1 FROM decision_request AS later WHERE later.id > typed.id
              AND (later.slug = typed.slug OR (later.slug IS NULL AND typed.slug IS NULL AND later.name = typed.name)))
          ORDER BY id
          """
      ),
      arguments: [list]
    )
    let answered = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM fact_connection WHERE person = ?1 AND gone_by IS NULL)
          OR EXISTS (SELECT 1 FROM fact_invitation WHERE person = ?1 AND direction = 'INCOMING'
            AND last_listed >= (SELECT max(export_day) FROM fact_file WHERE kind = 'invitations'))
        """
    )
    return try rows.compactMap { row in
      let subject = try DossierSubject(typed: Workflows.TypedRequest(row), db)
      guard let person = subject.person else { return subject }
      return try Bool.fetchOne(answered, arguments: [person]) == true ? nil : subject
    }
  }

  private static let selection = """
    SELECT invitation.request, invitation.person, person.name, person.slug, invitation.sent_at, invitation.note,
      invitation.import_number, invitation.line, person.name_key
    FROM fact_invitation AS invitation JOIN fact_person AS person ON person.id = invitation.person
    """

  /// The open requests that exports brought.
  static let openSQL = """
    \(selection) WHERE invitation.direction = 'INCOMING'
      AND invitation.last_listed >= (SELECT max(export_day) FROM fact_file WHERE kind = 'invitations')
      AND NOT EXISTS (SELECT 1 FROM fact_connection AS connection
        WHERE connection.person = invitation.person AND connection.gone_by IS NULL)
      AND NOT EXISTS (SELECT 1 FROM fact_invitation AS later
        WHERE later.person = invitation.person AND later.direction = 'INCOMING'
          AND later.sent_at > invitation.sent_at)
    """

  private init(_ row: Row, files: FileNames) {
    request = Request(
      id: Request.ID(rawValue: row[0]),
      origin: .export,
      name: row[2],
      slug: (row[3] as String?).map { Slug(normalised: $0) },
      sentAt: Date(timeIntervalSince1970: Double(row[4] as Int64)),
      note: row[5],
      provenance: files.place(row[6], row[7])
    )
    person = row[1]
    nameKey = row[8]
  }

  /// A typed request; the person is the one with its address, else the only one who bears its name.
  init(typed: Workflows.TypedRequest, _ db: Database) throws {
    request = Request(
      id: typed.id,
      origin: .typed,
      name: typed.name,
      slug: typed.slug,
      headline: typed.headline,
      sentAt: typed.typedAt,
      note: typed.note,
      provenance: Provenance(importNumber: 0, file: "typed", line: 0)
    )
    nameKey = NameKey(typed.name).value
    if let slug = typed.slug {
      person = try Int64.fetchOne(
        db,
        sql: "SELECT id FROM fact_person WHERE slug = ?",
        arguments: [slug.value]
      )
    } else {
      let bearers = try Int64.fetchAll(
        db,
        sql: "SELECT id FROM fact_person WHERE name_key = ? LIMIT 2",
        arguments: [nameKey]
      )
      person = bearers.count == 1 ? bearers.first : nil
    }
  }
}

extension Workflows.TypedRequest {
  init(_ row: Row) {
    self.init(
      id: Request.ID(rawValue: row[0]),
      name: row[1],
      slug: (row[2] as String?).map { Slug(normalised: $0) },
      headline: row[3],
      note: row[4],
      typedAt: Date(timeIntervalSince1970: Double(row[5] as Int64))
    )
  }
}

/// A list as one argument: `json_each` takes it apart again, so no list is ever written into SQL.
enum JSONList {
  static func of(_ values: some Collection<String>) -> String { encoded(Array(values)) }

  static func of(_ values: some Collection<Int64>) -> String { encoded(Array(values)) }

  private static func encoded(_ values: some Encodable) -> String {
    // Strings and whole numbers always have a JSON form.
    (try? JSONEncoder().encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }
}
