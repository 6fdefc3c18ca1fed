/// The files of an archive that Wellmet reads; everything else in it is not even opened.
package enum FileKind: String, CaseIterable, Hashable, Sendable {
  case connections, invitations, messages
  case recommendationsReceived, recommendationsGiven
  case endorsementsReceived, endorsementsGiven
  case contacts, profile, positions, education, skills
  case emailAddresses, phoneNumbers, memberFollows, companyFollows, events, registration

  /// The name LinkedIn gives the file today, for reports and errors.
  package var usualName: String {
    switch self {
    case .connections: "Connections.csv"
    case .invitations: "Invitations.csv"
    case .messages: "messages.csv"
    case .recommendationsReceived: "Recommendations_Received.csv"
    case .recommendationsGiven: "Recommendations_Given.csv"
    case .endorsementsReceived: "Endorsement_Received_Info.csv"
    case .endorsementsGiven: "Endorsement_Given_Info.csv"
    case .contacts: "ImportedContacts.csv"
    case .profile: "Profile.csv"
    case .positions: "Positions.csv"
    case .education: "Education.csv"
    case .skills: "Skills.csv"
    case .emailAddresses: "Email Addresses.csv"
    case .phoneNumbers: "PhoneNumbers.csv"
    case .memberFollows: "Member_Follows.csv"
    case .companyFollows: "Company Follows.csv"
    case .events: "Events.csv"
    case .registration: "Registration.csv"
    }
  }
}
