import GRDB
import Vetting

/// Stores messages as they come out of the file, straight from its bytes.
///
/// A string per message would cost more than SQLite does, so texts are bound from the batch's buffer, which outlives
/// the step. Messages that are stored already are told by conversation, second and fingerprint.
struct MessageWriter {
  /// What was stored.
  struct Counts {
    var rows = 0
    var new = 0
    var newPeople = 0
  }

  private struct Participant: Equatable {
    var person: Int64
    var conversation: Int64

    static func < (left: Participant, right: Participant) -> Bool {
      left.person == right.person ? left.conversation < right.conversation : left.person < right.person
    }
  }

  private let db: Database
  private let importNumber: Int
  private var people: PersonIndex
  private let insert: MessageInsertion
  private let insertConversation: BulkStatement
  private let insertPerson: PersonInsertion
  /// Ids in the store, by the numbers of the file.
  private var personIDs: [Int64] = []
  private var conversationIDs: [Int64] = []
  private var knownConversations: [String: Int64] = [:]
  private var lastConversationID: Int64
  private var isLoaded = false
  /// Keys of the messages that were stored before: by hash, as the index would say it, but without a look-up per row.
  private var stored: Set<UInt64> = []
  /// Who took part where; some twice, where a conversation does not stand in one piece.
  private var participants: [Participant] = []
  private var current = (conversation: Int64(-1), people: [Int64]())
  private var counts = Counts()

  init(db: Database, importNumber: Int, people: PersonIndex) throws {
    self.db = db
    self.importNumber = importNumber
    self.people = people
    insert = try MessageInsertion(db, importNumber: importNumber)
    insertConversation = try BulkStatement(
      db,
      "INSERT INTO fact_conversation (id, key, title) VALUES (?, ?, ?)"
    )
    insertPerson = try PersonInsertion(db: db, importNumber: importNumber)
    lastConversationID = try Int64.fetchOne(db, sql: "SELECT max(id) FROM fact_conversation") ?? 0
  }

  /// Reads what is stored, once there is something to compare with it.
  private mutating func load() throws {
    guard !isLoaded else { return }
    isLoaded = true
    let conversations = try Row.fetchCursor(db, sql: "SELECT key, id FROM fact_conversation")
    while let row = try conversations.next() { knownConversations[row[0]] = row[1] }
    stored.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM fact_message") ?? 0)
    let messages = try Row.fetchCursor(
      db,
      sql: "SELECT conversation, sent_at, fingerprint FROM fact_message"
    )
    while let row = try messages.next() {
      stored.insert(MessageWriter.key(row[0], row[1], UInt64(bitPattern: row[2] as Int64)))
    }
  }

  /// Stores a batch.
  mutating func write(_ batch: MessageBatch) throws {
    try load()
    for reference in batch.newPeople { try take(reference) }
    for conversation in batch.newConversations { try take(conversation) }
    counts.rows += batch.rows.count
    // A copy of its own, or each row would retain all that the writer holds.
    let (insert, comparesStored) = (insert, !stored.isEmpty)
    try batch.bytes.withUnsafeBytes { bytes in
      for row in batch.rows {
        let conversation = conversationIDs[Int(row.conversation)]
        let sender = row.sender < 0 ? -1 : personIDs[Int(row.sender)]
        note(conversation, sender)
        for index in row.recipients { note(conversation, personIDs[Int(batch.recipients[index])]) }
        if comparesStored, stored.contains(MessageWriter.key(conversation, row.sentAt, row.fingerprint)) {
          continue
        }
        if try insert.store(row, conversation, sender, bytes) { counts.new += 1 }
      }
    }
  }

  /// Stores who took part, and gives the counts.
  mutating func finish() throws -> Counts {
    flush()
    let insert = try BulkStatement(
      db,
      "INSERT OR IGNORE INTO fact_participant (person, conversation) VALUES (?, ?)"
    )
    participants.sort(by: <)
    var sizes: [Int64: Int] = [:]
    var last: Participant?
    for participant in participants where participant != last {
      last = participant
      sizes[participant.conversation, default: 0] += 1
      insert.bind(participant.person, at: 1)
      insert.bind(participant.conversation, at: 2)
      try insert.run()
    }
    let group = try db.makeStatement(sql: "UPDATE fact_conversation SET is_group = 1 WHERE id = ?")
    for (conversation, size) in sizes where size > 2 { try group.execute(arguments: [conversation]) }
    return counts
  }

  private mutating func take(_ reference: PersonReference) throws {
    let resolution = people.resolve(reference)
    switch resolution {
    case .new(let id):
      try insertPerson.add(id, reference)
      counts.newPeople += 1
    case .identified(let id):
      try db.execute(
        sql:
          "UPDATE fact_person SET slug = coalesce(slug, ?), member_number = coalesce(member_number, ?) WHERE id = ?",
        arguments: [reference.slug?.value, reference.memberNumber, id.rawValue]
      )
    case .known: break
    }
    personIDs.append(resolution.id.rawValue)
  }

  private mutating func take(_ conversation: MessageBatch.Conversation) throws {
    if let id = knownConversations[conversation.key] {
      conversationIDs.append(id)
      return
    }
    lastConversationID += 1
    knownConversations[conversation.key] = lastConversationID
    conversationIDs.append(lastConversationID)
    insertConversation.bind(lastConversationID, at: 1)
    insertConversation.bind(conversation.key, at: 2)
    insertConversation.bind(conversation.title, at: 3)
    try insertConversation.run()
  }

  /// Notes that somebody takes part; conversations come in one piece, so a short list serves nearly always.
  private mutating func note(_ conversation: Int64, _ person: Int64) {
    if conversation != current.conversation {
      flush()
      current = (conversation, [])
    }
    if person >= 0, !current.people.contains(person) { current.people.append(person) }
  }

  private mutating func flush() {
    guard current.conversation >= 0 else { return }
    for person in current.people {
      participants.append(Participant(person: person, conversation: current.conversation))
    }
  }

  /// Conversation, second and fingerprint as one number (a finaliser of splitmix64 between the parts).
  private static func key(_ conversation: Int64, _ sentAt: Int64, _ fingerprint: UInt64) -> UInt64 {
    var value = fingerprint ^ (UInt64(bitPattern: conversation) &* 0x9e37_79b9_7f4a_7c15)
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value ^= UInt64(bitPattern: sentAt) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// Inserts messages.
private struct MessageInsertion {
  private let statement: BulkStatement

  init(_ db: Database, importNumber: Int) throws {
    // The index knows a message that came before in the same file.
    statement = try BulkStatement(
      db,
      """
      INSERT OR IGNORE INTO fact_message
        (conversation, sent_at, fingerprint, sender, folder, line, subject, content, import_number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    statement.bind(importNumber, at: 9)
  }

  /// Stores a message; false where it was there already.
  func store(
    _ row: MessageBatch.Row,
    _ conversation: Int64,
    _ sender: Int64,
    _ bytes: UnsafeRawBufferPointer
  ) throws -> Bool {
    statement.bind(conversation, at: 1)
    statement.bind(row.sentAt, at: 2)
    statement.bind(Int64(bitPattern: row.fingerprint), at: 3)
    statement.bind(sender, at: 4)
    statement.bind(row.folder.rawValue, at: 5)
    statement.bind(row.line, at: 6)
    statement.bind(bytes, row.subject, at: 7)
    statement.bind(bytes, row.content, at: 8)
    try statement.run()
    return statement.changedSomething
  }
}
