/// All dated records of a workspace, so that they can be replayed in the order in which they came about.
package struct History: Equatable, Sendable {
  /// Everybody whom the facts name, by the number that the other records use.
  package var people: [Int64: Figure] = [:]
  package var invitations: [SentInvitation] = []
  package var messages: [Written] = []
  package var connections: [Tie] = []
  package var contacts: [Entry] = []
  package var recommendations: [Praise] = []
  package var endorsements: [Praise] = []
  package var observations: [Sight] = []
  /// The texts of those messages that `wantedTexts` names.
  package var texts: [Int64: String] = [:]
  /// What the files of messages were called, by import.
  package var messageFiles: [Int: String] = [:]
  /// Kinds of file that were ever imported.
  package var coverage: Set<FileKind> = []
  /// The day of the newest export: until then it is known what came of things.
  package var through = Day(number: 0)

  /// No records yet.
  package init() {}

  /// So many days without an answer count as none, and within so many of connecting a pitch belongs to it.
  package static let answerDays = 7
}

extension History {
  /// Somebody.
  package struct Figure: Equatable, Sendable {
    package var name: String
    package var nameKey: String
    package var slug: Slug?

    /// Somebody by name and address.
    package init(name: String, nameKey: String, slug: Slug?) {
      self.name = name
      self.nameKey = nameKey
      self.slug = slug
    }
  }

  /// An invitation, either way.
  package struct SentInvitation: Equatable, Sendable {
    /// Nil for one that the member sent.
    package var request: Request.ID?
    package var person: Int64
    /// Seconds since 1970, as everywhere here.
    package var sentAt: Int64
    package var note: String
    package var provenance: Provenance

    /// An invitation.
    package init(
      request: Request.ID?,
      person: Int64,
      sentAt: Int64,
      note: String,
      provenance: Provenance
    ) {
      self.request = request
      self.person = person
      self.sentAt = sentAt
      self.note = note
      self.provenance = provenance
    }
  }

  /// A message between a person and the member, or of the person in a group.
  package struct Written: Equatable, Sendable {
    package var id: Int64
    package var person: Int64
    package var sentAt: Int64
    package var isFromThem: Bool
    package var isGroup: Bool
    /// The note of an earlier request, which becomes the first message once the request is accepted.
    package var isNote: Bool
    package var importNumber: Int32
    package var line: Int32

    /// A message.
    package init(
      id: Int64,
      person: Int64,
      sentAt: Int64,
      isFromThem: Bool,
      isGroup: Bool = false,
      isNote: Bool = false,
      importNumber: Int32 = 1,
      line: Int32 = 0
    ) {
      self.id = id
      self.person = person
      self.sentAt = sentAt
      self.isFromThem = isFromThem
      self.isGroup = isGroup
      self.isNote = isNote
      self.importNumber = importNumber
      self.line = line
    }

    /// The order in which messages came about; those of one second by their place in the file.
    static func precedes(_ left: Written, _ right: Written) -> Bool {
      (left.sentAt, left.importNumber, left.line, left.id, left.person)
        < (right.sentAt, right.importNumber, right.line, right.id, right.person)
    }
  }

  /// A connection.
  package struct Tie: Equatable, Sendable {
    package var person: Int64
    package var connectedOn: Day
    /// The day of the first export that no longer lists it.
    package var goneBy: Day?
    package var email: String
    package var company: String
    package var provenance: Provenance

    /// A connection.
    package init(
      person: Int64,
      connectedOn: Day,
      goneBy: Day?,
      email: String,
      company: String,
      provenance: Provenance
    ) {
      self.person = person
      self.connectedOn = connectedOn
      self.goneBy = goneBy
      self.email = email
      self.company = company
      self.provenance = provenance
    }
  }

  /// An entry of the address book.
  package struct Entry: Equatable, Sendable {
    package var nameKey: String
    package var slugs: [String]
    package var emails: [String]
    package var companies: String
    package var title: String
    /// Nil where the file does not say; then it counts as known all along.
    package var createdOn: Day?
    package var provenance: Provenance

    /// An entry.
    package init(
      nameKey: String,
      slugs: [String],
      emails: [String],
      companies: String,
      title: String,
      createdOn: Day?,
      provenance: Provenance
    ) {
      self.nameKey = nameKey
      self.slugs = slugs
      self.emails = emails
      self.companies = companies
      self.title = title
      self.createdOn = createdOn
      self.provenance = provenance
    }
  }

  /// A recommendation, or an endorsement of one skill.
  package struct Praise: Equatable, Sendable {
    package var given: Given
    package var nameKey: String
    package var slug: Slug?
    /// Empty for a recommendation.
    package var skill: String
    /// Nil where the file does not say; then it never counts, because it may be later than anything.
    package var at: Int64?
    package var provenance: Provenance

    /// Praise, one way.
    package init(
      given: Given,
      nameKey: String,
      slug: Slug? = nil,
      skill: String = "",
      at: Int64?,
      provenance: Provenance
    ) {
      self.given = given
      self.nameKey = nameKey
      self.slug = slug
      self.skill = skill
      self.at = at
      self.provenance = provenance
    }
  }

  /// What the user saw on a profile.
  package struct Sight: Equatable, Sendable {
    package var request: Request.ID
    package var slug: String?
    package var headline: String
    package var company: String
    package var school: String
    package var at: Int64

    /// What was seen; empty texts say nothing.
    package init(
      request: Request.ID,
      slug: String?,
      headline: String,
      company: String,
      school: String,
      at: Int64
    ) {
      self.request = request
      self.slug = slug
      self.headline = headline
      self.company = company
      self.school = school
      self.at = at
    }
  }
}
