import Foundation
import GRDB
import Vetting

extension ImportWriter {
  /// Adds and removes the rows of the small files.
  func writeSnapshots() throws {
    try write(plan.recommendationsReceived, of: .recommendationsReceived, insertRecommendation)
    try write(plan.recommendationsGiven, of: .recommendationsGiven, insertRecommendation)
    try write(plan.endorsementsReceived, of: .endorsementsReceived, insertEndorsement)
    try write(plan.endorsementsGiven, of: .endorsementsGiven, insertEndorsement)
    try write(plan.contacts, of: .contacts, insertContact)
    try write(plan.profile, of: .profile, insertProfile)
    try write(plan.positions, of: .positions, insertStation)
    try write(plan.education, of: .education, insertStation)
    for kind in FileKind.allCases {
      guard let change = plan.items[kind] else { continue }
      for key in change.removed.sorted() {
        try db.execute(
          sql: "DELETE FROM fact_item WHERE kind = ? AND content_key = ?",
          arguments: [kind.rawValue, key]
        )
      }
      try insertItems(change.added, kind)
    }
  }

  private func write<Fact: SnapshotFact>(
    _ change: ImportPlan.SnapshotChange<Fact>?,
    of kind: FileKind,
    _ insert: (Fact) throws -> Void
  ) throws {
    guard let change, let table = SnapshotTable.all.first(where: { $0.kind == kind }) else { return }
    let part = table.part.map { " AND \($0.column) = '\($0.value)'" } ?? ""
    // house: sql, because the names are constants of SnapshotTable.
    let delete = try db.makeStatement(sql: "DELETE FROM \(table.name) WHERE content_key = ?\(part)")
    for key in change.removed.sorted() { try delete.execute(arguments: [key]) }
    for fact in change.added { try insert(fact) }
  }

  private func insertRecommendation(_ fact: RecommendationFact) throws {
    try db.execute(
      sql: """
        INSERT INTO fact_recommendation (given, name, name_key, company, job_title, text, created_on, status,
          content_key, import_number, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        fact.given.rawValue, fact.person.name, NameKey(fact.person.name).value, fact.company, fact.jobTitle,
        fact.text, fact.createdOn?.number, fact.status, fact.contentKey, plan.number, fact.line,
      ]
    )
  }

  private func insertEndorsement(_ fact: EndorsementFact) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO fact_endorsement (given, name, name_key, slug, skill, endorsed_at, status, content_key,
          import_number, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      fact.given.rawValue, fact.person.name, NameKey(fact.person.name).value, fact.person.slug?.value,
      fact.skill, fact.endorsedAt.map { Int64($0.timeIntervalSince1970) }, fact.status, fact.contentKey,
      plan.number, fact.line,
    ])
  }

  private func insertContact(_ fact: ContactFact) throws {
    let contact = try db.cachedStatement(
      sql: """
        INSERT INTO fact_contact (source, name, name_key, companies, title, location, birthday, created_on,
          content_key, import_number, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try contact.execute(arguments: [
      fact.source, fact.name, NameKey(fact.name).value, fact.companies, fact.title, fact.location,
      fact.birthday, fact.createdOn?.number, fact.contentKey, plan.number, fact.line,
    ])
    let id = db.lastInsertedRowID
    let address = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO fact_contact_address (contact, kind, value) VALUES (?, ?, ?)"
    )
    for email in fact.emails { try address.execute(arguments: [id, "email", email]) }
    for number in fact.phoneNumbers { try address.execute(arguments: [id, "phone", number]) }
    for slug in fact.slugs { try address.execute(arguments: [id, "profile", slug.value]) }
  }

  private func insertProfile(_ fact: ProfileFact) throws {
    try db.execute(
      sql: """
        INSERT INTO fact_profile (first_name, last_name, headline, summary, industry, location, websites,
          content_key, import_number, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        fact.firstName, fact.lastName, fact.headline, fact.summary, fact.industry, fact.location,
        fact.websites, fact.contentKey, plan.number, fact.line,
      ]
    )
  }

  private func insertStation(_ fact: StationFact) throws {
    try db.execute(
      sql: """
        INSERT INTO fact_station (kind, organisation, role, text, location, started_on, finished_on, content_key,
          import_number, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        fact.kind.rawValue, fact.organisation, fact.role, fact.text, fact.location, fact.startedOn,
        fact.finishedOn, fact.contentKey, plan.number, fact.line,
      ]
    )
  }

  private func insertItems(_ facts: [ItemFact], _ kind: FileKind) throws {
    let insert = try BulkStatement(
      db,
      """
      INSERT INTO fact_item (kind, import_number, value, detail, at, content_key, line)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    )
    insert.bind(kind.rawValue, at: 1)
    insert.bind(plan.number, at: 2)
    for fact in facts {
      insert.bind(fact.value, at: 3)
      insert.bind(fact.detail, at: 4)
      insert.bind(fact.at.map { Int64($0.timeIntervalSince1970) }, at: 5)
      insert.bind(fact.contentKey, at: 6)
      insert.bind(fact.line, at: 7)
      try insert.run()
    }
  }
}
