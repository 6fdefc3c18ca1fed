/// Everything that an archive tells, before it is written in the form of an era.
struct Contents: Sendable {
  /// The index of somebody in `people`.
  typealias PersonIndex = Int

  var exportDay: SampleDay
  var member: Member
  var people: [Person] = []
  var connections: [Connection] = []
  var invitations: [Invitation] = []
  var conversations: [Conversation] = []
  var recommendations: [Recommendation] = []
  var endorsements: [Endorsement] = []
  var addressBook: [AddressBookEntry] = []
  var follows: [Follow] = []
  var companyFollows: [CompanyFollow] = []
  var events: [Event] = []

  /// A row of Connections.csv; without a person it is a closed account.
  struct Connection: Sendable {
    var person: PersonIndex?
    var at: Moment
  }

  /// Which way something goes, seen from the member.
  enum Direction: Sendable {
    case incoming
    case outgoing
  }

  /// A row of Invitations.csv.
  struct Invitation: Sendable {
    var person: PersonIndex
    var direction: Direction
    var sentAt: Moment
    var note = ""
  }

  /// A row of one of the two recommendation files.
  struct Recommendation: Sendable {
    var person: PersonIndex
    var direction: Direction
    var text: String
    var at: Moment
    var visible = true
  }

  /// A row of one of the two endorsement files.
  struct Endorsement: Sendable {
    var person: PersonIndex
    var direction: Direction
    var skill: String
    var at: Moment
    var accepted = true
  }

  /// A row of the imported address book.
  struct AddressBookEntry: Sendable {
    var source = "MOBILE_CONTACTS"
    var first: String
    var last: String
    var company = ""
    var title = ""
    var email = ""
    var phone = ""
    /// Month and day in this and every year; nil for nearly all.
    var birthday: SampleDay?
    var at: Moment
  }

  /// A row of Member_Follows.csv.
  struct Follow: Sendable {
    var name: String
    var at: Moment
    var active = true
  }

  /// A row of Company Follows.csv.
  struct CompanyFollow: Sendable {
    var company: String
    var at: Moment
  }

  /// A row of Events.csv.
  struct Event: Sendable {
    var name: String
    var begins: Moment
    var ends: Moment
    var status = "APPROVED"
    var address = ""
  }
}
