/// What the workspace holds in all.
package struct NetworkTotals: Equatable, Sendable, Codable {
  /// Everybody named in connections, invitations and messages, the member excepted.
  package var people = 0
  /// Current connections with a name.
  package var connections = 0
  /// Connections of the newest export whose account is closed or hidden.
  package var closedAccounts = 0
  /// Open requests: people who are not connected and whose invitation the newest export still lists.
  package var requests = 0
  /// Incoming invitations of people who are connected.
  package var acceptedRequests = 0
  package var sentInvitations = 0
  package var conversations = 0
  package var messages = 0

  /// Nothing yet.
  package init() {}
}
