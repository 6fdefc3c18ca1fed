/// Somebody who looks at the member on LinkedIn, by how near they are.
package enum ExposureViewer: String, CaseIterable, Sendable, Codable {
  /// A 1st-degree connection: somebody whose request was accepted, or who accepted.
  case connection
  /// A connection of a connection.
  case secondDegree = "second-degree"
  /// Anybody else, signed in to LinkedIn or not.
  case stranger

  /// Who that is, as the head of a column.
  package var title: String {
    switch self {
    case .connection: "Connection"
    case .secondDegree: "2nd degree"
    case .stranger: "Stranger"
    }
  }

  /// Who that is, as a sentence.
  package var explanation: String {
    switch self {
    case .connection: "A connection is somebody whom you accepted, or who accepted you."
    case .secondDegree: "A 2nd degree is connected with one of your connections."
    case .stranger: "A stranger is anybody else, signed in to LinkedIn or not."
    }
  }
}

/// One of LinkedIn's settings that decide what others get to see.
///
/// The order is the one in which they are proposed: what opens most comes first.
package enum ExposureSetting: String, CaseIterable, Sendable, Codable {
  case connectionsList = "connections-list"
  case emailVisibility = "email-visibility"
  case emailDownload = "email-download"
  case phoneNumber = "phone-number"
  case discoveryByEmail = "discovery-by-email"
  case discoveryByPhone = "discovery-by-phone"
  case profileViewing = "profile-viewing"
  case publicProfile = "public-profile"
  case lastName = "last-name"
  case birthday
  case activeStatus = "active-status"
  case profileUpdates = "profile-updates"
  case followers

  /// What is known of the setting.
  package var guide: ExposureGuide {
    switch self {
    case .connectionsList: .connectionsList
    case .emailVisibility: .emailVisibility
    case .emailDownload: .emailDownload
    case .phoneNumber: .phoneNumber
    case .discoveryByEmail: .discoveryByEmail
    case .discoveryByPhone: .discoveryByPhone
    case .profileViewing: .profileViewing
    case .publicProfile: .publicProfile
    case .lastName: .lastName
    case .birthday: .birthday
    case .activeStatus: .activeStatus
    case .profileUpdates: .profileUpdates
    case .followers: .followers
    }
  }
}
