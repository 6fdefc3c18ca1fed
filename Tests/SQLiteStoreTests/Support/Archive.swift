import Foundation
import SQLiteStore
import Vetting
import Workflows

/// A small archive of invented people, put together in a test.
struct Archive {
  var facts = ArchiveFacts()
  var batches: [MessageBatch] = []

  static let member = PersonReference(name: "Mia Member", slug: Slug(normalised: "mia-member"))

  /// An empty archive of a day such as `2026-03-10`.
  init(_ day: String, member: PersonReference? = Archive.member) {
    facts.exportDay = Day(iso: day)
    facts.member = member
  }

  /// Adds a file without any row.
  mutating func add(_ kind: FileKind) {
    if !facts.tallies.contains(where: { $0.kind == kind }) {
      facts.tallies.append(FileTally(kind: kind, name: kind.usualName))
    }
    switch kind {
    case .connections: facts.connections = facts.connections ?? []
    case .invitations: facts.invitations = facts.invitations ?? []
    case .contacts: facts.contacts = facts.contacts ?? []
    case .recommendationsReceived: facts.recommendationsReceived = facts.recommendationsReceived ?? []
    case .endorsementsReceived: facts.endorsementsReceived = facts.endorsementsReceived ?? []
    default: break
    }
  }

  /// Adds a connection.
  mutating func connect(_ person: PersonReference, on day: String = "2025-06-01", company: String = "") {
    add(.connections)
    let line = (facts.connections?.count ?? 0) + 5
    facts.connections?.append(
      ConnectionFact(
        person: person,
        email: "",
        company: company,
        position: "",
        connectedOn: Day(iso: day) ?? Day(number: 0),
        line: line
      )
    )
  }

  /// Adds an invitation, a request unless said otherwise.
  mutating func invite(
    _ person: PersonReference,
    at second: Int = 1_770_000_000,
    note: String = "",
    _ direction: InvitationFact.Direction = .incoming
  ) {
    add(.invitations)
    let line = (facts.invitations?.count ?? 0) + 2
    facts.invitations?.append(
      InvitationFact(
        direction: direction,
        person: person,
        sentAt: Date(timeIntervalSince1970: Double(second)),
        sentAtText: "at \(second)",
        note: note,
        line: line
      )
    )
  }

  /// Adds an entry of the address book.
  mutating func know(_ name: String, companies: String = "", emails: [String] = [], slugs: [Slug] = []) {
    add(.contacts)
    let line = (facts.contacts?.count ?? 0) + 2
    facts.contacts?.append(
      ContactFact(
        source: "GOOGLE_CONTACTS",
        name: name,
        companies: companies,
        title: "",
        emails: emails,
        phoneNumbers: [],
        slugs: slugs,
        birthday: "",
        location: "",
        createdOn: nil,
        line: line
      )
    )
  }

  /// Adds a recommendation received.
  mutating func recommend(_ name: String) {
    add(.recommendationsReceived)
    facts.recommendationsReceived?.append(
      RecommendationFact(
        given: .received,
        person: PersonReference(name: name),
        company: "",
        jobTitle: "",
        text: "Good.",
        createdOn: nil,
        status: "VISIBLE",
        line: 2
      )
    )
  }

  /// Adds an endorsement received.
  mutating func endorse(_ person: PersonReference, skill: String = "Listening") {
    add(.endorsementsReceived)
    let line = (facts.endorsementsReceived?.count ?? 0) + 2
    facts.endorsementsReceived?.append(
      EndorsementFact(
        given: .received,
        person: person,
        skill: skill,
        endorsedAt: nil,
        status: "ACCEPTED",
        line: line
      )
    )
  }

  /// One message of a conversation: who wrote, nil for a closed account, to whom, when and what.
  struct Line {
    var from: PersonReference?
    var to: [PersonReference]
    var at: Int64
    var text: String

    init(_ from: PersonReference?, _ to: [PersonReference], _ at: Int64, _ text: String) {
      (self.from, self.to, self.at, self.text) = (from, to, at, text)
    }
  }

  /// Adds conversations by key, all in one batch; people and conversations are numbered anew for each archive.
  mutating func write(_ conversations: [(key: String, lines: [Line])]) {
    var batch = MessageBatch()
    var numbers: [PersonReference: Int32] = [:]
    func number(_ person: PersonReference) -> Int32 {
      if let known = numbers[person] { return known }
      let next = Int32(batch.newPeople.count)
      numbers[person] = next
      batch.newPeople.append(person)
      return next
    }
    for (index, conversation) in conversations.enumerated() {
      batch.newConversations.append(.init(key: conversation.key, title: ""))
      for line in conversation.lines {
        let begin = batch.bytes.count
        batch.bytes.append(contentsOf: line.text.utf8)
        let first = batch.recipients.count
        let sender = line.from.map(number) ?? -1
        batch.recipients.append(contentsOf: line.to.map(number))
        var hash = FNV1a()
        hash.add(line.text.utf8)
        batch.rows.append(
          .init(
            line: batch.rows.count + 2,
            conversation: Int32(index),
            sender: sender,
            recipients: first..<batch.recipients.count,
            sentAt: line.at,
            subject: 0..<0,
            content: begin..<batch.bytes.count,
            folder: .inbox,
            fingerprint: hash.value
          )
        )
      }
    }
    batches.append(batch)
  }

  /// Imports it.
  @discardableResult
  func imported(
    into store: SQLiteStore,
    dryRun: Bool = false,
    allowing: ImportPlan.Allowances = .init()
  ) throws -> AppliedImport {
    let plan = try ImportPlan.make(
      facts,
      stored: store.storedNetwork(),
      allowing: allowing,
      fallbackDay: Day(number: 20_000)
    )
    var rest = batches[...]
    return try store.apply(plan, at: noon, dryRun: dryRun) { rest.popFirst() }
  }
}

/// An invented person with an address.
func person(_ name: String, _ slug: String? = nil) -> PersonReference {
  PersonReference(
    name: name,
    slug: Slug(normalised: slug ?? NameKey(name).value.split(separator: " ").joined(separator: "-"))
  )
}
