import Foundation
import GRDB
import Vetting

extension DossierGathering {
  private var people: String { JSONList.of(Set(subjects.compactMap(\.person)).sorted()) }

  /// What was written between each person and the member, alone and in groups, save the notes of their requests,
  /// which become the first message once a request is accepted.
  func correspondence() throws -> [Int64: Correspondence] {
    let shared = """
      FROM json_each(?) AS wanted
      JOIN fact_participant AS part ON part.person = wanted.value
      JOIN fact_conversation AS conversation ON conversation.id = part.conversation
      JOIN fact_message AS message ON message.conversation = conversation.id
      WHERE (conversation.is_group = 0 OR message.sender = part.person)
        AND NOT (message.sender = part.person AND EXISTS (
          SELECT 1 FROM fact_invitation AS own WHERE own.person = part.person AND own.direction = 'INCOMING'
            AND own.note <> '' AND trim(own.note) = trim(replace(message.content, char(10), ' '))))
      GROUP BY part.person
      """
    var result: [Int64: Correspondence] = [:]
    let sums = try Row.fetchCursor(
      db,
      sql: """
        SELECT part.person, sum(NOT conversation.is_group AND message.sender = part.person),
          sum(NOT conversation.is_group AND message.sender = 0), sum(conversation.is_group),
          min(message.sent_at), max(message.sent_at) \(shared)
        """,
      arguments: [people]
    )
    while let row = try sums.next() {
      result[row[0]] = Correspondence(
        received: row[1],
        sent: row[2],
        inGroups: row[3],
        firstAt: Date(timeIntervalSince1970: Double(row[4] as Int64)),
        lastAt: Date(timeIntervalSince1970: Double(row[5] as Int64))
      )
    }
    let files = try FileNames(db, .messages)
    // The only minimum of this query decides from which row the other columns come: the first message between the
    // two alone, else the first in a group.
    let firsts = try Row.fetchCursor(
      db,
      sql: """
        SELECT part.person, message.sender, message.import_number, message.line, conversation.is_group,
          min(conversation.is_group * 1000000000000 + message.sent_at) \(shared)
        """,
      arguments: [people]
    )
    while let row = try firsts.next() {
      let person: Int64 = row[0]
      result[person]?.begunByThem = row[1] == person && row[4] == 0
      result[person]?.provenance = files.place(row[2], row[3])
    }
    return result
  }

  /// All invitations of each person, newest first.
  func invitations() throws -> [Int64: [(request: Request.ID?, invitation: EarlierInvitation)]] {
    let files = try FileNames(db, .invitations)
    var result: [Int64: [(request: Request.ID?, invitation: EarlierInvitation)]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, request, direction, sent_at, note, import_number, line FROM fact_invitation
        WHERE person IN (SELECT value FROM json_each(?)) ORDER BY sent_at DESC, id
        """,
      arguments: [people]
    )
    while let row = try rows.next() {
      let invitation = EarlierInvitation(
        direction: InvitationFact.Direction(rawValue: row[2]) ?? .incoming,
        sentAt: Date(timeIntervalSince1970: Double(row[3] as Int64)),
        note: row[4],
        provenance: files.place(row[5], row[6])
      )
      result[row[0], default: []].append(((row[1] as String?).map { Request.ID(rawValue: $0) }, invitation))
    }
    return result
  }

  /// Connections that were and are no more.
  func formerConnections() throws -> [Int64: (connection: FormerConnection, company: String)] {
    let files = try FileNames(db, .connections)
    var result: [Int64: (connection: FormerConnection, company: String)] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, connected_on, gone_by, import_number, line, company FROM fact_connection
        WHERE gone_by IS NOT NULL AND person IN (SELECT value FROM json_each(?))
        """,
      arguments: [people]
    )
    while let row = try rows.next() {
      let connection = FormerConnection(
        connectedOn: Day(number: row[1]),
        goneBy: (row[2] as Int?).map { Day(number: $0) },
        provenance: files.place(row[3], row[4])
      )
      result[row[0]] = (connection, row[5])
    }
    return result
  }

  /// Senders of each text that some subject sent too, oldest first, each person once.
  func sameText() throws -> [String: [(person: Int64, sender: SameTextSender)]] {
    let files = try FileNames(db, .invitations)
    var result: [String: [(person: Int64, sender: SameTextSender)]] = [:]
    var seen: Set<String> = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT invitation.skeleton, invitation.person, person.name, invitation.sent_at, invitation.import_number,
          invitation.line
        FROM fact_invitation AS invitation JOIN fact_person AS person ON person.id = invitation.person
        WHERE invitation.direction = 'INCOMING' AND invitation.skeleton IN (SELECT value FROM json_each(?))
        ORDER BY invitation.sent_at, person.slug, person.name, invitation.request
        """,
      arguments: [JSONList.of(Set(subjects.compactMap(\.skeleton)).sorted())]
    )
    while let row = try rows.next() {
      let (skeleton, person): (String, Int64) = (row[0], row[1])
      guard seen.insert("\(person) \(skeleton)").inserted else { continue }
      let sender = SameTextSender(
        name: row[2],
        sentAt: Date(timeIntervalSince1970: Double(row[3] as Int64)),
        provenance: files.place(row[4], row[5])
      )
      result[skeleton, default: []].append((person, sender))
    }
    return result
  }

  /// What the user saw on profiles, oldest first, by request; a typed request says what its headline was.
  func observations() throws -> [String: [(headline: String, company: String, school: String)]] {
    var result: [String: [(headline: String, company: String, school: String)]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT request, slug, headline, company, school, observed_at AS at FROM decision_observation
        UNION ALL
        SELECT request, slug, headline, '', '', typed_at AS at FROM decision_request WHERE headline <> ''
        ORDER BY at
        """
    )
    var bySlug: [String: [String]] = [:]
    for subject in subjects {
      if let slug = subject.request.slug {
        bySlug[slug.value, default: []].append(subject.request.id.rawValue)
      }
    }
    while let row = try rows.next() {
      let seen: (String, String, String) = (row[2], row[3], row[4])
      var requests = (row[1] as String?).flatMap { bySlug[$0] } ?? []
      if !requests.contains(row[0]) { requests.append(row[0]) }
      for request in requests { result[request, default: []].append(seen) }
    }
    return result
  }
}
