import Foundation
import GRDB
import Vetting

extension DossierGathering {
  /// What was written between each person and the member, alone and in groups, save the notes of their requests,
  /// which become the first message once a request is accepted.
  func correspondence() throws -> [Int64: Correspondence] {
    let files = try FileNames(db, .messages)
    var sums: [Int64: CorrespondenceSum] = [:]
    let rows = try fetch(
      """
      SELECT part.person, message.sender, message.sent_at, conversation.is_group, message.import_number,
        message.line
      FROM json_each(?) AS wanted
      JOIN fact_participant AS part ON part.person = wanted.value
      JOIN fact_conversation AS conversation ON conversation.id = part.conversation
      JOIN fact_message AS message ON message.conversation = conversation.id
      WHERE (conversation.is_group = 0 OR message.sender = part.person)
        AND NOT (message.sender = part.person AND EXISTS (
          SELECT 1 FROM fact_invitation AS own WHERE own.person = part.person AND own.direction = 'INCOMING'
            AND own.note <> '' AND trim(own.note) = trim(replace(message.content, char(10), ' '))))
      """,
      arguments: [people]
    )
    while let row = try rows.next() {
      let person: Int64 = row[0]
      sums[person, default: CorrespondenceSum()].add(
        .init(
          isFromThem: row[1] == person,
          sentAt: row[2],
          isGroup: row[3],
          importNumber: row[4],
          line: row[5]
        )
      )
    }
    return sums.mapValues { $0.correspondence(files) }
  }

  /// All invitations of each person, newest first.
  func invitations() throws -> [Int64: [(request: Request.ID?, invitation: EarlierInvitation)]] {
    let files = try FileNames(db, .invitations)
    var result: [Int64: [(request: Request.ID?, invitation: EarlierInvitation)]] = [:]
    let rows = try fetch(
      """
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
    let rows = try fetch(
      """
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

  /// What the user saw on profiles, oldest first, by request; a typed request says what its headline was.
  func observations() throws -> [String: [(headline: String, company: String, school: String)]] {
    var result: [String: [(headline: String, company: String, school: String)]] = [:]
    let rows = try fetch(
      """
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

/// Adds up messages between a person and the member, in any order.
private struct CorrespondenceSum {
  struct Message {
    var isFromThem: Bool
    var sentAt: Int64
    var isGroup: Bool
    var importNumber: Int
    var line: Int

    /// Before another: what the two wrote alone comes before groups, then by time, then by place.
    func precedes(_ other: Message) -> Bool {
      if isGroup != other.isGroup { return other.isGroup }
      return (sentAt, importNumber, line) < (other.sentAt, other.importNumber, other.line)
    }
  }

  private var total = Correspondence()
  private var first: Message?
  private var span: ClosedRange<Int64>?

  mutating func add(_ message: Message) {
    if message.isGroup {
      total.inGroups += 1
    } else if message.isFromThem {
      total.received += 1
    } else {
      total.sent += 1
    }
    if first.map({ message.precedes($0) }) ?? true { first = message }
    let moment = message.sentAt
    span = span.map { min($0.lowerBound, moment)...max($0.upperBound, moment) } ?? moment...moment
  }

  func correspondence(_ files: FileNames) -> Correspondence {
    var result = total
    result.firstAt = span.map { Date(timeIntervalSince1970: Double($0.lowerBound)) }
    result.lastAt = span.map { Date(timeIntervalSince1970: Double($0.upperBound)) }
    result.begunByThem = first.map { $0.isFromThem && !$0.isGroup } ?? false
    result.provenance = first.map { files.place($0.importNumber, $0.line) }
    return result
  }
}
