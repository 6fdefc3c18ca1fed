import Foundation
import GRDB
import Vetting
import Workflows

/// Campaigns as the list and the page of campaigns show them.
struct CampaignRecords {
  private(set) var records: [String: CampaignRecord] = [:]

  /// The latest answer to a request that was not taken back.
  private static let holding = """
    (SELECT max(last.id) FROM decision_entry AS last WHERE last.request = text.request
      AND NOT EXISTS (SELECT 1 FROM decision_undo AS undone WHERE undone.decision = last.id))
    """

  /// What stands in a text, wherever it was read.
  private static let content = """
    substr(coalesce(
      (SELECT note FROM fact_invitation WHERE id = text.invitation),
      (SELECT content FROM fact_message WHERE id = text.message),
      (SELECT note FROM decision_request WHERE request = text.request), ''), 1, 4000)
    """

  /// Reads these campaigns.
  init(_ db: Database, _ ids: [String]) throws {
    let list = JSONList.of(ids)
    try readTotals(db, list)
    try readOpen(db, list)
    try readAnswers(db, list)
  }

  private mutating func readTotals(_ db: Database, _ list: String) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT total.campaign, total.senders, total.texts, total.first_at, total.last_at, text.is_short, \(Self.content),
          (SELECT \(Self.content) FROM derived_campaign_text AS text
            WHERE text.campaign = total.campaign AND text.sender <> total.first_sender
            ORDER BY text.place DESC LIMIT 1)
        FROM (
          SELECT campaign, count(DISTINCT sender) AS senders, count(*) AS texts, min(sent_at) AS first_at,
            max(sent_at) AS last_at,
            (SELECT sender FROM derived_campaign_text AS first WHERE first.campaign = some.campaign AND place = 0)
              AS first_sender
          FROM derived_campaign_text AS some WHERE campaign IN (SELECT value FROM json_each(?)) GROUP BY campaign
        ) AS total
        JOIN derived_campaign_text AS text ON text.campaign = total.campaign AND text.place = 0
        """,
      arguments: [list]
    )
    while let row = try rows.next() {
      records[row[0]] = CampaignRecord(
        id: Campaign.ID(rawValue: row[0]),
        senders: row[1],
        texts: row[2],
        firstAt: Date(timeIntervalSince1970: Double(row[3] as Int64)),
        lastAt: Date(timeIntervalSince1970: Double(row[4] as Int64)),
        isShort: row[5],
        open: [],
        answers: [:],
        firstText: row[6],
        lastText: row[7] ?? ""
      )
    }
  }

  private mutating func readOpen(_ db: Database, _ list: String) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT text.campaign, open.request FROM derived_campaign_text AS text
        JOIN derived_request AS open ON open.request = text.request AND open.decision IS NULL
        WHERE text.campaign IN (SELECT value FROM json_each(?)) ORDER BY open.sent_at DESC, open.request
        """,
      arguments: [list]
    )
    while let row = try rows.next() { records[row[0]]?.open.append(Request.ID(rawValue: row[1])) }
  }

  private mutating func readAnswers(_ db: Database, _ list: String) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT text.campaign, entry.choice, count(*) FROM derived_campaign_text AS text
        JOIN decision_entry AS entry ON entry.id = \(Self.holding)
        WHERE text.request IS NOT NULL AND text.campaign IN (SELECT value FROM json_each(?)) GROUP BY 1, 2
        """,
      arguments: [list]
    )
    while let row = try rows.next() {
      if let answer = Recommendation(rawValue: row[1]) { records[row[0]]?.answers[answer] = row[2] }
    }
  }

  /// The texts of a campaign, those of open requests first among what is shown, in the order of sending.
  static func members(_ db: Database, _ id: String, limit: Int) throws -> [CampaignStory.Member] {
    let notes = try FileNames(db, .invitations)
    let messages = try FileNames(db, .messages)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(person.name, typed.name, ''), coalesce(person.slug, typed.slug), text.sent_at, text.message,
          \(content), coalesce(invitation.import_number, message.import_number, 0),
          coalesce(invitation.line, message.line, 0), text.request, open.request IS NOT NULL, \(Decision.columns)
        FROM derived_campaign_text AS text
        LEFT JOIN fact_invitation AS invitation ON invitation.id = text.invitation
        LEFT JOIN fact_message AS message ON message.id = text.message
        LEFT JOIN fact_person AS person ON person.id = text.sender
        LEFT JOIN decision_request AS typed ON typed.request = text.request
        LEFT JOIN derived_request AS open ON open.request = text.request
        LEFT JOIN decision_entry AS entry ON entry.id = coalesce(open.decision, \(holding))
        LEFT JOIN decision_undo AS undo ON undo.decision = entry.id
        WHERE text.campaign = ? ORDER BY text.place LIMIT ?
        """,
      arguments: [id, limit]
    )
    return rows.map { row in
      let (isMessage, request): (Bool, String?) = (row[3] as Int64? != nil, row[7])
      let (number, line): (Int, Int) = (row[5], row[6])
      return CampaignStory.Member(
        name: row[0],
        slug: (row[1] as String?).map { Slug(normalised: $0) },
        sentAt: Date(timeIntervalSince1970: Double(row[2] as Int64)),
        isMessage: isMessage,
        text: row[4],
        provenance: number == 0
          ? Provenance(importNumber: 0, file: "typed", line: 0)
          : isMessage ? messages.place(number, line) : notes.place(number, line),
        request: request.map(Request.ID.init(rawValue:)),
        isListed: row[8],
        decision: row.hasNull(atIndex: 9) ? nil : Decision(row, from: 9)
      )
    }
  }
}
