import GRDB
import Vetting

/// Gathers all dated records, a query for each kind.
struct HistoryGathering {
  let db: Database

  /// The history, with the texts that are judged.
  func history() throws -> History {
    var history = History()
    let newest = try NewestExports(db)
    history.coverage = Set(newest.days.keys)
    history.through = newest.days.values.max() ?? history.through
    history.people = try people()
    history.invitations = try invitations()
    history.connections = try connections()
    history.contacts = try contacts()
    history.recommendations = try recommendations()
    history.endorsements = try endorsements()
    history.observations = try observations()
    history.messages = try messages()
    for row in try fetchAll("SELECT import_number, name FROM fact_file WHERE kind = 'messages'") {
      history.messageFiles[row[0]] = row[1]
    }
    history.texts = try texts(history.wantedTexts)
    return history
  }

  private func people() throws -> [Int64: History.Figure] {
    var people: [Int64: History.Figure] = [:]
    let rows = try fetch("SELECT id, name, name_key, slug FROM fact_person WHERE id <> 0")
    while let row = try rows.next() {
      people[row[0]] = History.Figure(name: row[1], nameKey: row[2], slug: slug(row[3]))
    }
    return people
  }

  private func invitations() throws -> [History.SentInvitation] {
    let files = try FileNames(db, .invitations)
    return try fetchAll(
      """
      SELECT request, person, sent_at, note, import_number, line FROM fact_invitation
      ORDER BY sent_at, id
      """
    ).map { row in
      History.SentInvitation(
        request: (row[0] as String?).map { Request.ID(rawValue: $0) },
        person: row[1],
        sentAt: row[2],
        note: row[3],
        provenance: files.place(row[4], row[5])
      )
    }
  }

  private func connections() throws -> [History.Tie] {
    let files = try FileNames(db, .connections)
    return try fetchAll(
      """
      SELECT person, connected_on, gone_by, email, company, import_number, line FROM fact_connection
      ORDER BY person
      """
    ).map { row in
      History.Tie(
        person: row[0],
        connectedOn: Day(number: row[1]),
        goneBy: (row[2] as Int?).map { Day(number: $0) },
        email: row[3],
        company: row[4],
        provenance: files.place(row[5], row[6])
      )
    }
  }

  private func contacts() throws -> [History.Entry] {
    let files = try FileNames(db, .contacts)
    var addresses: [Int64: (slugs: [String], emails: [String])] = [:]
    let linked = try fetch(
      "SELECT contact, kind, value FROM fact_contact_address WHERE kind IN ('profile', 'email') ORDER BY kind, value"
    )
    while let row = try linked.next() {
      let isProfile = (row[1] as String) == "profile"
      if isProfile {
        addresses[row[0], default: ([], [])].slugs.append(row[2])
      } else {
        addresses[row[0], default: ([], [])].emails.append(row[2])
      }
    }
    return try fetchAll(
      """
      SELECT id, name_key, companies, title, created_on, import_number, line FROM fact_contact
      ORDER BY import_number, line
      """
    ).map { row in
      let found = addresses[row[0]]
      return History.Entry(
        nameKey: row[1],
        slugs: found?.slugs ?? [],
        emails: found?.emails ?? [],
        companies: row[2],
        title: row[3],
        createdOn: (row[4] as Int?).map { Day(number: $0) },
        provenance: files.place(row[5], row[6])
      )
    }
  }

  private func recommendations() throws -> [History.Praise] {
    try praise(
      """
      SELECT given, name_key, NULL, '', (created_on + 1) * 86400, import_number, line FROM fact_recommendation
      ORDER BY id
      """,
      received: .recommendationsReceived,
      given: .recommendationsGiven
    )
  }

  private func endorsements() throws -> [History.Praise] {
    try praise(
      "SELECT given, name_key, slug, skill, endorsed_at, import_number, line FROM fact_endorsement ORDER BY id",
      received: .endorsementsReceived,
      given: .endorsementsGiven
    )
  }

  private func praise(
    _ sql: String,
    received: FileKind,
    given: FileKind
  ) throws -> [History.Praise] {
    let files = (received: try FileNames(db, received), given: try FileNames(db, given))
    return try fetchAll(sql).compactMap { row in
      guard let way = Given(rawValue: row[0]) else { return nil }
      return History.Praise(
        given: way,
        nameKey: row[1],
        slug: slug(row[2]),
        skill: row[3],
        at: row[4],
        provenance: (way == .received ? files.received : files.given).place(row[5], row[6])
      )
    }
  }

  private func observations() throws -> [History.Sight] {
    try fetchAll(
      "SELECT request, slug, headline, company, school, observed_at FROM decision_observation ORDER BY observed_at, id"
    ).map { row in
      History.Sight(
        request: Request.ID(rawValue: row[0]),
        slug: row[1],
        headline: row[2],
        company: row[3],
        school: row[4],
        at: row[5]
      )
    }
  }

  /// What was written between each person and the member alone, and by them in groups.
  private func messages() throws -> [History.Written] {
    var messages: [History.Written] = []
    let rows = try fetch(
      """
      SELECT message.id, part.person, message.sent_at, message.sender = part.person, conversation.is_group,
        message.import_number, message.line,
        message.sender = part.person AND EXISTS (
          SELECT 1 FROM fact_invitation AS own WHERE own.person = part.person AND own.direction = 'INCOMING'
            AND own.sent_at <= message.sent_at AND own.note <> ''
            AND trim(own.note) = trim(replace(message.content, char(10), ' ')))
      FROM fact_message AS message
      JOIN fact_conversation AS conversation ON conversation.id = message.conversation
      JOIN fact_participant AS part ON part.conversation = message.conversation
      WHERE part.person <> 0 AND (conversation.is_group = 0 OR message.sender = part.person)
      """
    )
    while let row = try rows.next() {
      messages.append(
        History.Written(
          id: row[0],
          person: row[1],
          sentAt: row[2],
          isFromThem: row[3],
          isGroup: row[4],
          isNote: row[7],
          importNumber: row[5],
          line: row[6]
        )
      )
    }
    return messages
  }

  private func texts(_ wanted: Set<Int64>) throws -> [Int64: String] {
    var texts: [Int64: String] = [:]
    let rows = try fetch(
      "SELECT id, content FROM fact_message WHERE id IN (SELECT value FROM json_each(?))",
      [JSONList.of(wanted.sorted())]
    )
    while let row = try rows.next() { texts[row[0]] = row[1] }
    return texts
  }

  private func slug(_ value: String?) -> Slug? { value.map { Slug(normalised: $0) } }

  private func fetch(_ sql: String, _ arguments: StatementArguments = []) throws -> RowCursor {
    try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
  }

  private func fetchAll(_ sql: String) throws -> [Row] { try Row.fetchAll(db.cachedStatement(sql: sql)) }
}
