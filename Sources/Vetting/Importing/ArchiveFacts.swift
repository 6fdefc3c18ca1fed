/// Everything that an archive says, save the messages, which are streamed.
///
/// A nil list means that the archive does not hold that file, which is not the same as an empty one.
package struct ArchiveFacts: Sendable {
  /// The day of the export: from the archive's name, else the newest date among its facts.
  package var exportDay: Day?
  /// Who the member is: from the outgoing invitations, else the incoming ones, else the profile.
  package var member: PersonReference?
  /// One tally per file read, in the order of `FileKind`.
  package var tallies: [FileTally] = []

  package var connections: [ConnectionFact]?
  /// Connections whose account is closed or hidden: the day of connecting, and nothing else.
  package var closedConnections: [Day] = []
  package var invitations: [InvitationFact]?
  package var recommendationsReceived: [RecommendationFact]?
  package var recommendationsGiven: [RecommendationFact]?
  package var endorsementsReceived: [EndorsementFact]?
  package var endorsementsGiven: [EndorsementFact]?
  package var contacts: [ContactFact]?
  package var profile: [ProfileFact]?
  package var positions: [StationFact]?
  package var education: [StationFact]?
  package var skills: [ItemFact]?
  package var emailAddresses: [ItemFact]?
  package var phoneNumbers: [ItemFact]?
  package var memberFollows: [ItemFact]?
  package var companyFollows: [ItemFact]?
  package var events: [ItemFact]?
  package var registration: [ItemFact]?
  /// True where the archive holds messages; they are read while they are stored.
  package var hasMessages = false

  /// Facts of an archive, empty at first.
  package init() {}
}
