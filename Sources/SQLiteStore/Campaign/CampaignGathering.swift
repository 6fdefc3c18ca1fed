import Foundation
import GRDB
import Vetting
import Workflows

/// Gathers the texts that may belong to campaigns: all notes of requests, and all first messages, ever imported or typed.
struct CampaignGathering {
  private let db: Database
  private let member: NameKey
  private(set) var entries: [CampaignEntry] = []

  init(_ db: Database) throws {
    self.db = db
    member = NameKey(
      folded: try String.fetchOne(db, sql: "SELECT name_key FROM fact_person WHERE id = 0") ?? ""
    )
  }

  /// Reads all texts.
  mutating func gather() throws {
    try gatherNotes()
    try gatherMessages()
    try gatherTyped()
  }

  private mutating func add(
    _ text: String,
    _ name: NameKey,
    _ sender: Int64,
    _ sentAt: Int64,
    _ source: CampaignSource
  ) {
    guard let read = CampaignText(text, names: CampaignNames([name, member])) else { return }
    // What many write by themselves is looked for among notes alone: people greet and congratulate in the same words.
    if read.isShort, source.isMessage { return }
    entries.append(CampaignEntry(text: read, sender: sender, sentAt: sentAt, source: source.number))
  }

  private mutating func gatherNotes() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT substr(invitation.note, 1, ?), person.name_key, person.id, invitation.sent_at, invitation.id
        FROM fact_invitation AS invitation JOIN fact_person AS person ON person.id = invitation.person
        WHERE invitation.direction = 'INCOMING' AND invitation.note <> ''
        """,
      arguments: [CampaignGathering.longest]
    )
    while let row = try rows.next() {
      add(row[0], NameKey(folded: row[1]), row[2], row[3], CampaignSource(kind: .invitation, id: row[4]))
    }
  }

  /// The first message of the other in each conversation of two.
  private mutating func gatherMessages() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT substr(message.content, 1, ?1), person.name_key, person.id, message.sent_at, message.id
        FROM fact_conversation AS conversation
        JOIN fact_message AS message ON message.id = (
          SELECT first.id FROM fact_message AS first
          WHERE first.conversation = conversation.id AND first.sender > 0
          ORDER BY first.sent_at, first.fingerprint LIMIT 1)
        JOIN fact_person AS person ON person.id = message.sender
        WHERE conversation.is_group = 0
        """,
      arguments: [CampaignGathering.longest]
    )
    while let row = try rows.next() {
      add(row[0], NameKey(folded: row[1]), row[2], row[3], CampaignSource(kind: .message, id: row[4]))
    }
  }

  private static let typed = "SELECT request, name, slug, headline, note, typed_at, id FROM decision_request"

  private mutating func gatherTyped() throws {
    let rows = try Row.fetchAll(db, sql: "\(CampaignGathering.typed) WHERE note <> '' ORDER BY id")
    for row in rows { try addTyped(row) }
  }

  /// Reads one typed request.
  mutating func gather(_ typed: Request.ID) throws {
    let row = try Row.fetchOne(
      db,
      sql: "\(CampaignGathering.typed) WHERE request = ?",
      arguments: [typed.rawValue]
    )
    if let row { try addTyped(row) }
  }

  /// Adds a typed request; its sender is the person whom facts know, or one number for each of whom they do not.
  private mutating func addTyped(_ row: Row) throws {
    let typed = Workflows.TypedRequest(row)
    let subject = try DossierSubject(typed: typed, db)
    add(
      typed.note,
      NameKey(folded: subject.nameKey),
      subject.sender,
      Int64(typed.typedAt.timeIntervalSince1970),
      CampaignSource(kind: .typed, id: row[6])
    )
  }

  /// More of a text than this is not looked at.
  static let longest = 4_000
}

extension DossierSubject {
  /// The person in the facts, or a negative number made from address or name: the same whenever it is made.
  var sender: Int64 {
    if let person { return person }
    var hash = FNV1a()
    hash.add((request.slug?.value ?? nameKey).utf8)
    return -1 - Int64(hash.value >> 2)
  }
}
