/// A generation of LinkedIn's export format that the generator can write.
package enum Era: String, CaseIterable, Sendable {
  /// November 2018: `Messages.csv` with folders, no profile addresses anywhere.
  case y2018 = "2018"
  /// May 2021: messages with conversation ids, connections still without addresses.
  case y2021 = "2021"
  /// September 2022: `Notes:` preamble, UTF-16 endorsements.
  case y2022 = "2022"
  /// July 2023: addresses of connections, member numbers in invitations.
  case y2023 = "2023"
  /// October 2024: addresses of invitations, two draft columns in messages.
  case y2024 = "2024"
  /// March 2026: messages with every field in quotes and real line breaks.
  case y2026 = "2026"

  /// Whether Connections.csv holds the address of each profile.
  var connectionsHaveAddresses: Bool { self >= .y2023 }
  /// Whether Invitations.csv holds the address of each profile.
  var invitationsHaveAddresses: Bool { self >= .y2024 }
  /// Whether messages.csv holds the address of the sender.
  var messagesHaveAddresses: Bool { self >= .y2021 }
}

extension Era: Comparable {
  package static func < (left: Era, right: Era) -> Bool {
    left.rawValue < right.rawValue
  }
}
