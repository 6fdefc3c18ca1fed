import Foundation
import GRDB
import Vetting
import Workflows

/// Gathers the texts that may belong to campaigns: all notes of requests, and all first messages, ever imported or typed.
struct CampaignGathering {
  /// A text and where it stands.
  struct Source {
    var request: String?
    var invitation: Int64?
    var message: Int64?
  }

  private let db: Database
  private let member: NameKey
  private(set) var entries: [CampaignEntry] = []
  private(set) var sources: [Source] = []

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
    _ source: Source
  ) {
    guard let read = CampaignText(text, names: CampaignNames([name, member])) else { return }
    // What many write by themselves is looked for among notes alone: people greet and congratulate in the same words.
    if read.isShort, source.message != nil { return }
    entries.append(CampaignEntry(text: read, sender: sender, sentAt: sentAt))
    sources.append(source)
  }

  private mutating func gatherNotes() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT substr(invitation.note, 1, ?), person.name_key, person.id, invitation.sent_at, invitation.request,
          invitation.id
        FROM fact_invitation AS invitation JOIN fact_person AS person ON person.id = invitation.person
        WHERE invitation.direction = 'INCOMING' AND invitation.note <> ''
        """,
      arguments: [CampaignGathering.longest]
    )
    while let row = try rows.next() {
      add(
        row[0],
        NameKey(folded: row[1]),
        row[2],
        row[3],
        Source(request: row[4], invitation: row[5], message: nil)
      )
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
      add(
        row[0],
        NameKey(folded: row[1]),
        row[2],
        row[3],
        Source(request: nil, invitation: nil, message: row[4])
      )
    }
  }

  private mutating func gatherTyped() throws {
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT request, name, slug, headline, note, typed_at FROM decision_request WHERE note <> '' ORDER BY id"
    )
    for row in rows { try add(Workflows.TypedRequest(row)) }
  }

  /// Adds a typed request; its sender is the person whom facts know, or one number for each of whom they do not.
  private mutating func add(_ typed: Workflows.TypedRequest) throws {
    let subject = try DossierSubject(typed: typed, db)
    add(
      typed.note,
      NameKey(folded: subject.nameKey),
      subject.sender,
      Int64(typed.typedAt.timeIntervalSince1970),
      Source(request: typed.id.rawValue, invitation: nil, message: nil)
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
