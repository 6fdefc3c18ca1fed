import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func dossiers(of requests: [Request.ID]?) throws -> [Dossier] {
    try readWithCampaigns { db in
      let subjects = try DossierSubject.fetch(db, ids: requests)
      return try DossierGathering(db, subjects).dossiers()
    }
  }

  package func dossier(ofTyped typed: Workflows.TypedRequest) throws -> Dossier {
    func gather(_ db: Database) throws -> Dossier {
      let subject = try DossierSubject(typed: typed, db)
      return try DossierGathering(db, [subject]).dossiers().first ?? Dossier(request: subject.request)
    }
    guard !typed.note.isEmpty else { return try read(gather) }
    // Its note is compared with all that others wrote, as if it were kept, and then all is as it was.
    try findCampaigns()
    do {
      try write { db in
        let isNew = try Workflows.TypedRequest.insert(typed, db)
        if isNew, try !CampaignRebuilding.add(typed.id, db) { try CampaignRebuilding.rebuild(db) }
        throw PreviewEnds(dossier: try gather(db))
      }
    } catch let end as PreviewEnds {
      return end.dossier
    }
    return try read(gather)
  }

  package func memberProfile() throws -> MemberProfile { try read { try SQLiteStore.member($0) } }

  /// What the member's own files say.
  static func member(_ db: Database) throws -> MemberProfile {
    var member = MemberProfile()
    if let row = try Row.fetchOne(db, sql: "SELECT name, slug FROM fact_person WHERE id = 0") {
      member.name = row[0]
      member.slug = (row[1] as String?).map { Slug(normalised: $0) }
    }
    if let row = try Row.fetchOne(
      db,
      sql: "SELECT first_name, headline, summary, location FROM fact_profile ORDER BY id DESC LIMIT 1"
    ) {
      (member.firstName, member.headline, member.summary, member.location) = (
        row[0], row[1], row[2], row[3]
      )
    }
    if member.firstName.isEmpty {
      member.firstName = String(decoding: member.name.utf8.prefix { $0 != 0x20 }, as: UTF8.self)
    }
    member.stations = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, organisation, role, text, location, started_on, finished_on, line FROM fact_station ORDER BY id
        """
    ).map { row in
      StationFact(
        kind: StationFact.Kind(rawValue: row[0]) ?? .employer,
        organisation: row[1],
        role: row[2],
        text: row[3],
        location: row[4],
        startedOn: row[5],
        finishedOn: row[6],
        line: row[7]
      )
    }
    let items = "SELECT value FROM fact_item WHERE kind = ? ORDER BY id"
    member.skills = try String.fetchAll(db, sql: items, arguments: [FileKind.skills.rawValue])
    member.events = try String.fetchAll(db, sql: items, arguments: [FileKind.events.rawValue])
    member.coverage = try Set(NewestExports(db).days.keys)
    if let written = try WrittenPurpose.fetch(db, limit: 1).first { member.purpose = written.purpose }
    return member
  }
}

/// Ends the preview of a typed request: it was gathered as if it were kept, and everything is taken back.
private struct PreviewEnds: Error {
  let dossier: Dossier
}
