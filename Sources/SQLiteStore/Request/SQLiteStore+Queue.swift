import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func queue(_ query: QueueQuery) throws -> QueueSlice {
    let words = SearchText.words(query.text)
    var conditions = ["request.decision IS NULL"]
    var arguments = StatementArguments()
    for word in words {
      conditions.append("instr(request.folded, ?) > 0")
      arguments += [word]
    }
    if let recommendation = query.recommendation {
      conditions.append("request.recommendation = ?")
      arguments += [recommendation.rawValue]
    }
    let matching = "FROM derived_request AS request WHERE " + conditions.joined(separator: " AND ")
    return try read { db in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) \(matching)", arguments: arguments) ?? 0
      let isWhole = words.isEmpty && query.recommendation == nil
      let open =
        isWhole
        ? count
        : try Int.fetchOne(db, sql: "SELECT count(*) FROM derived_request WHERE decision IS NULL") ?? 0
      let offset = try offset(db, query, matching: matching, arguments: arguments, count: count)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT request.request, request.name, substr(request.note, 1, 120), request.sent_at,
            request.recommendation \(matching)
          ORDER BY request.sent_at DESC, request.request LIMIT ? OFFSET ?
          """,
        arguments: arguments + [query.limit, offset]
      )
      return QueueSlice(rows: rows.map(QueueSlice.Row.init), offset: offset, matching: count, open: open)
    }
  }

  /// Where the part begins, so that the wanted request lies in its middle.
  private func offset(
    _ db: Database,
    _ query: QueueQuery,
    matching: String,
    arguments: StatementArguments,
    count: Int
  ) throws -> Int {
    guard let around = query.around else { return 0 }
    let before = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) \(matching) AND (-request.sent_at, request.request) < (
          SELECT -wanted.sent_at, wanted.request FROM derived_request AS wanted WHERE wanted.request = ?)
        """,
      arguments: arguments + [around.rawValue]
    )
    return max(0, min((before ?? 0) - query.limit / 2, count - query.limit))
  }

  package func request(_ id: Request.ID) throws -> StoredRequest? {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: "\(StoredRequest.selection) WHERE request.request = ?",
        arguments: [id.rawValue]
      )
      return try row.map(StoredRequest.init)
    }
  }

  package func allRequests() throws -> [StoredRequest] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "\(StoredRequest.selection) ORDER BY request.sent_at DESC, request.request"
      )
      var requests: [StoredRequest] = []
      while let row = try rows.next() { requests.append(try StoredRequest(row)) }
      return requests
    }
  }

  package func append(_ typed: Workflows.TypedRequest) throws {
    try write { db in
      guard try Workflows.TypedRequest.insert(typed, db), !typed.note.isEmpty else { return }
      if try !CampaignRebuilding.add(typed.id, db) { try CampaignRebuilding.forget(db) }
    }
  }

  package func append(_ observation: ProfileObservation) throws {
    try write { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: "SELECT slug, name FROM derived_request WHERE request = ?",
          arguments: [observation.request.rawValue]
        )
      else { throw StoreError.noSuch("request \(observation.request.rawValue)") }
      try db.execute(
        sql: """
          INSERT INTO decision_observation (request, slug, name_key, headline, company, school, observed_at)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          observation.request.rawValue, row[0] as String?, NameKey(row[1]).value, observation.headline,
          observation.company, observation.school, Int64(observation.observedAt.timeIntervalSince1970),
        ]
      )
    }
  }
}

extension Workflows.TypedRequest {
  /// Keeps a typed request; false where it was kept before.
  static func insert(_ typed: Workflows.TypedRequest, _ db: Database) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO decision_request (request, name, slug, headline, note, typed_at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (request) DO NOTHING
        """,
      arguments: [
        typed.id.rawValue, typed.name, typed.slug?.value, typed.headline, typed.note,
        Int64(typed.typedAt.timeIntervalSince1970),
      ]
    )
    return db.changesCount > 0
  }
}

extension QueueSlice.Row {
  private static let longestExcerpt = 120

  fileprivate init(_ row: Row) {
    self.init(
      id: Request.ID(rawValue: row[0]),
      name: row[1],
      excerpt: QueueSlice.Row.excerpt(row[2]),
      sentAt: Date(timeIntervalSince1970: Double(row[3] as Int64)),
      recommendation: Recommendation(rawValue: row[4]) ?? .meet
    )
  }

  /// The beginning of a note, cut between scalars.
  private static func excerpt(_ note: String) -> String {
    guard note.utf8.count > longestExcerpt else { return note }
    var size = 0
    var kept = String.UnicodeScalarView()
    for scalar in note.unicodeScalars {
      size += UTF8.width(scalar)
      guard size <= longestExcerpt else { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}

extension StoredRequest {
  static let selection = """
    SELECT request.request, request.origin, request.name, request.slug, request.headline, request.company,
      request.note, request.sent_at, request.import_number, request.file, request.line, request.verdict,
      \(Decision.columns), (
        SELECT mark.mark FROM decision_mark AS mark
        WHERE mark.request = request.request OR (mark.substance = request.substance
          AND (mark.slug = request.slug OR mark.slug IS NULL OR request.slug IS NULL))
        ORDER BY mark.id DESC LIMIT 1)
    FROM derived_request AS request
    LEFT JOIN decision_entry AS entry ON entry.id = request.decision
    LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
    """

  /// A row of `selection`, with the decision that holds for it and the mark.
  init(_ row: Row) throws {
    let request = Request(
      id: Request.ID(rawValue: row[0]),
      origin: Request.Origin(rawValue: row[1]) ?? .export,
      name: row[2],
      slug: (row[3] as String?).map { Slug(normalised: $0) },
      headline: row[4],
      company: row[5],
      sentAt: Date(timeIntervalSince1970: Double(row[7] as Int64)),
      note: row[6],
      provenance: Provenance(importNumber: row[8], file: row[9], line: row[10])
    )
    self.init(
      request: request,
      verdict: try VerdictCoding.verdict(row[11]),
      decision: row.hasNull(atIndex: 12) ? nil : Decision(row, from: 12),
      mark: (row[25] as String?).flatMap(NoteMark.init(rawValue:))
    )
  }
}
