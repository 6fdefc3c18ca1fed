package import Foundation

/// All facts that bear on one request, gathered by the store and judged by the rules.
///
/// `Known.unknown` means that nothing was imported that could tell: never the same as none.
package struct Dossier: Equatable, Sendable {
  package var request: Request
  /// What was written between the two before, save the note.
  package var correspondence: Known<Correspondence>
  /// Other invitations between the two, either way, newest first.
  package var earlierInvitations: [EarlierInvitation]
  /// Entries of the member's address book that are this person.
  package var addressBook: Known<[AddressBookMatch]>
  package var recommendations: Known<[RecommendationMatch]>
  package var endorsements: Known<[EndorsementMatch]>
  /// Other people who sent a text of the same template; nil where nobody did.
  package var campaign: Campaign?
  /// How they came up to the member before: their first message, and what followed; nil where there was none.
  package var approach: Approach?
  /// Connections of the member whom the note names.
  package var mentions: [Mention]
  /// A former connection: when it began, and by when it had gone.
  package var formerConnection: FormerConnection?
  /// That the user once decided to let go of them.
  package var removal: Removal?
  /// Employers of the person as far as facts tell: address book, former connection, what the user typed.
  package var employers: Known<[String]>
  /// Schools of the person; the export never holds them, the user may have typed them.
  package var schools: Known<[String]>
  /// The newest messages from the person to the member alone, each cut, newest first.
  package var excerpts: [String]

  /// A dossier of a request of which nothing else is known.
  package init(
    request: Request,
    correspondence: Known<Correspondence> = .unknown,
    earlierInvitations: [EarlierInvitation] = [],
    addressBook: Known<[AddressBookMatch]> = .unknown,
    recommendations: Known<[RecommendationMatch]> = .unknown,
    endorsements: Known<[EndorsementMatch]> = .unknown,
    campaign: Campaign? = nil,
    approach: Approach? = nil,
    mentions: [Mention] = [],
    formerConnection: FormerConnection? = nil,
    removal: Removal? = nil,
    employers: Known<[String]> = .unknown,
    schools: Known<[String]> = .unknown,
    excerpts: [String] = []
  ) {
    self.request = request
    self.correspondence = correspondence
    self.earlierInvitations = earlierInvitations
    self.addressBook = addressBook
    self.recommendations = recommendations
    self.endorsements = endorsements
    self.campaign = campaign
    self.approach = approach
    self.mentions = mentions
    self.formerConnection = formerConnection
    self.removal = removal
    self.employers = employers
    self.schools = schools
    self.excerpts = excerpts
  }
}

/// What two people wrote to each other in conversations of their own, and in groups.
package struct Correspondence: Equatable, Sendable {
  /// Messages from the person to the member, between the two alone.
  package var received: Int
  /// Messages from the member to the person, between the two alone.
  package var sent: Int
  /// Messages from the person in conversations of three or more.
  package var inGroups: Int
  package var firstAt: Date?
  package var lastAt: Date?
  /// True where the first message between the two alone came from the person.
  package var begunByThem: Bool
  /// The place of the first message between them, or of the first in a group.
  package var provenance: Provenance?

  /// Nothing written, by default.
  package init(
    received: Int = 0,
    sent: Int = 0,
    inGroups: Int = 0,
    firstAt: Date? = nil,
    lastAt: Date? = nil,
    begunByThem: Bool = false,
    provenance: Provenance? = nil
  ) {
    self.received = received
    self.sent = sent
    self.inGroups = inGroups
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.begunByThem = begunByThem
    self.provenance = provenance
  }

  /// Both wrote.
  package var isTwoWay: Bool { received > 0 && sent > 0 }
}

/// An invitation between the two other than the one at hand.
package struct EarlierInvitation: Equatable, Sendable {
  package var direction: InvitationFact.Direction
  package var sentAt: Date
  package var note: String
  package var provenance: Provenance

  /// An earlier invitation.
  package init(direction: InvitationFact.Direction, sentAt: Date, note: String, provenance: Provenance) {
    self.direction = direction
    self.sentAt = sentAt
    self.note = note
    self.provenance = provenance
  }
}

/// How it was concluded that a record is about this person.
package enum MatchedBy: String, Sendable, Codable {
  /// By profile address or e-mail address: certain.
  case address
  /// By a name that nobody else known bears: likely.
  case uniqueName
}

/// An entry of the address book that is this person.
package struct AddressBookMatch: Equatable, Sendable {
  package var matchedBy: MatchedBy
  package var companies: String
  package var title: String
  /// As the file has it; empty for nearly all.
  package var birthday: String
  package var provenance: Provenance

  /// A match.
  package init(
    matchedBy: MatchedBy,
    companies: String,
    title: String,
    birthday: String = "",
    provenance: Provenance
  ) {
    self.matchedBy = matchedBy
    self.companies = companies
    self.title = title
    self.birthday = birthday
    self.provenance = provenance
  }
}

/// A recommendation between the two.
package struct RecommendationMatch: Equatable, Sendable {
  package var given: Given
  package var matchedBy: MatchedBy
  /// Where they worked then, as LinkedIn put it down; empty where it does not say.
  package var company: String
  /// The day on which it was written; nil where the file does not say.
  package var writtenOn: Day?
  package var provenance: Provenance

  /// A match.
  package init(
    given: Given,
    matchedBy: MatchedBy,
    company: String = "",
    writtenOn: Day? = nil,
    provenance: Provenance
  ) {
    self.given = given
    self.matchedBy = matchedBy
    self.company = company
    self.writtenOn = writtenOn
    self.provenance = provenance
  }
}

/// Endorsements between the two, one way.
package struct EndorsementMatch: Equatable, Sendable {
  package var given: Given
  package var count: Int
  package var skills: [String]
  package var matchedBy: MatchedBy
  package var provenance: Provenance

  /// A match.
  package init(given: Given, count: Int, skills: [String], matchedBy: MatchedBy, provenance: Provenance) {
    self.given = given
    self.count = count
    self.skills = skills
    self.matchedBy = matchedBy
    self.provenance = provenance
  }
}

/// A connection whom the note names.
package struct Mention: Equatable, Sendable {
  /// The words in the note.
  package var words: String
  /// The connection's name; where only a first name is given, one of those who bear it.
  package var name: String
  /// How many connections the words may mean.
  package var candidates: Int
  /// True where first and last name are given.
  package var isFullName: Bool

  /// A mention.
  package init(words: String, name: String, candidates: Int, isFullName: Bool) {
    self.words = words
    self.name = name
    self.candidates = candidates
    self.isFullName = isFullName
  }
}

/// A decision to let go of somebody that was not taken back.
package struct Removal: Equatable, Sendable {
  package var decidedOn: Day
  /// Why, in the user's words; may be empty.
  package var reason: String

  /// A removal.
  package init(decidedOn: Day, reason: String) {
    self.decidedOn = decidedOn
    self.reason = reason
  }
}

/// A connection that is no more.
package struct FormerConnection: Equatable, Sendable {
  package var connectedOn: Day
  /// The day of the first export that no longer lists it.
  package var goneBy: Day?
  package var provenance: Provenance

  /// A former connection.
  package init(connectedOn: Day, goneBy: Day?, provenance: Provenance) {
    self.connectedOn = connectedOn
    self.goneBy = goneBy
    self.provenance = provenance
  }
}
