import Foundation
import GRDB
import Vetting

/// The campaigns of some requests, read with a query for each kind of thing.
struct CampaignRows {
  /// At most so many other senders are named.
  static let sendersNamed = 20

  private struct Sender {
    var id: Int64
    var value: CampaignSender
    /// Whose text it is, to be read only for the first two.
    var invitation: Int64?
    var message: Int64?
    var request: String?
  }

  private struct Group {
    var senders: [Sender] = []
    var known: Set<Int64> = []
    var firstAt = Int64.max
    var lastAt = Int64.min
    /// The answers that hold, with whom they were given to.
    var answers: [(sender: Int64, answer: Recommendation)] = []
    var texts: [Int64: String] = [:]

    /// Counts a text; true where its sender is to be named.
    mutating func note(_ sender: Int64, at sentAt: Int64) -> Bool {
      firstAt = min(firstAt, sentAt)
      lastAt = max(lastAt, sentAt)
      // One more than can be named, because a sender is not named in their own dossier.
      return known.insert(sender).inserted && senders.count <= CampaignRows.sendersNamed
    }
  }

  private let db: Database
  private var groups: [String: Group] = [:]
  /// The campaign of each request.
  private var campaigns: [String: String] = [:]

  /// Reads the campaigns of these requests.
  init(_ db: Database, requests: [Request.ID]) throws {
    self.db = db
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT request, campaign FROM derived_campaign_text
          WHERE request IN (SELECT value FROM json_each(?))
          """
      ),
      arguments: [JSONList.of(requests.map(\.rawValue))]
    )
    while let row = try rows.next() { campaigns[row[0]] = row[1] }
    guard !campaigns.isEmpty else { return }
    let list = JSONList.of(Set(campaigns.values).sorted())
    try readSenders(list)
    try readApproaches()
    try readAnswers(list)
  }

  /// The campaign of a request as its sender's dossier shows it.
  mutating func campaign(of request: Request.ID, sender: Int64) throws -> Campaign? {
    guard let id = campaigns[request.rawValue], let group = groups[id] else { return nil }
    let others = group.senders.filter { $0.id != sender }
    guard let first = others.first else { return nil }
    var answers: [Recommendation: Int] = [:]
    for (answered, answer) in group.answers where answered != sender { answers[answer, default: 0] += 1 }
    return Campaign(
      id: Campaign.ID(rawValue: id),
      others: others.prefix(CampaignRows.sendersNamed).map(\.value),
      otherCount: group.known.count - (group.known.contains(sender) ? 1 : 0),
      firstAt: Date(timeIntervalSince1970: Double(group.firstAt)),
      lastAt: Date(timeIntervalSince1970: Double(group.lastAt)),
      text: try text(of: first, in: id),
      answers: answers
    )
  }

  private mutating func readSenders(_ list: String) throws {
    let notes = try FileNames(db, .invitations)
    let messages = try FileNames(db, .messages)
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT text.campaign, text.sender, text.sent_at, text.request, text.invitation, text.message,
            coalesce(person.name, typed.name, ''), coalesce(invitation.import_number, message.import_number, 0),
            coalesce(invitation.line, message.line, 0)
          FROM json_each(?) AS wanted
          JOIN derived_campaign_text AS text ON text.campaign = wanted.value
          LEFT JOIN fact_invitation AS invitation ON invitation.id = text.invitation
          LEFT JOIN fact_message AS message ON message.id = text.message
          LEFT JOIN fact_person AS person ON person.id = text.sender
          LEFT JOIN decision_request AS typed ON typed.request = text.request
          ORDER BY text.campaign, text.place
          """
      ),
      arguments: [list]
    )
    while let row = try rows.next() {
      let (id, person, sentAt): (String, Int64, Int64) = (row[0], row[1], row[2])
      guard groups[id, default: Group()].note(person, at: sentAt) else { continue }
      let (request, invitation, message): (String?, Int64?, Int64?) = (row[3], row[4], row[5])
      let place =
        message != nil
        ? messages.place(row[7], row[8])
        : invitation != nil
          ? notes.place(row[7], row[8]) : Provenance(importNumber: 0, file: "typed", line: 0)
      let sender = CampaignSender(
        name: row[6],
        sentAt: Date(timeIntervalSince1970: Double(sentAt)),
        isMessage: message != nil,
        provenance: place
      )
      groups[id]?.senders.append(
        Sender(id: person, value: sender, invitation: invitation, message: message, request: request)
      )
    }
  }

  /// How those who are or were connected came up to the member.
  private mutating func readApproaches() throws {
    let people = Set(groups.values.flatMap { $0.senders.map(\.id) })
    let approaches = try ApproachGathering.approaches(db, of: people, connectedAlone: true)
    for (id, group) in groups {
      for (index, sender) in group.senders.enumerated() {
        groups[id]?.senders[index].value.approach = approaches[sender.id]
      }
    }
  }

  private mutating func readAnswers(_ list: String) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT text.campaign, text.sender, entry.choice
          FROM json_each(?) AS wanted
          JOIN derived_campaign_text AS text ON text.campaign = wanted.value
          JOIN decision_entry AS entry ON entry.id = (
            SELECT max(last.id) FROM decision_entry AS last WHERE last.request = text.request
              AND NOT EXISTS (SELECT 1 FROM decision_undo AS undo WHERE undo.decision = last.id))
          WHERE text.request IS NOT NULL ORDER BY text.campaign, text.place
          """
      ),
      arguments: [list]
    )
    while let row = try rows.next() {
      guard let answer = Recommendation(rawValue: row[2]) else { continue }
      groups[row[0]]?.answers.append((row[1], answer))
    }
  }

  /// What a sender wrote; read once for each campaign and sender, however many dossiers show it.
  private mutating func text(of sender: Sender, in id: String) throws -> String {
    if let text = groups[id]?.texts[sender.id] { return text }
    let text =
      try String.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT substr(coalesce(
              (SELECT note FROM fact_invitation WHERE id = ?1), (SELECT content FROM fact_message WHERE id = ?2),
              (SELECT note FROM decision_request WHERE request = ?3), ''), 1, ?4)
            """
        ),
        arguments: [sender.invitation, sender.message, sender.request, CampaignGathering.longest]
      ) ?? ""
    groups[id]?.texts[sender.id] = text
    return text
  }
}
