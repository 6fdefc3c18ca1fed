/// What is true of a generated archive, counted from what was invented rather than from the files.
///
/// Somebody is known by the address where the era writes one into all files, and by the name before.
package struct SampleTruth: Sendable, Equatable {
  /// Different people in connections, invitations and messages; neither the member nor closed accounts.
  package let people: Int
  /// Rows of Connections.csv that name somebody.
  package let connections: Int
  /// Rows of Connections.csv that hold a date and nothing else.
  package let closedAccounts: Int
  /// Different people who asked to connect and are not connected.
  package let requests: Int
  /// Incoming rows of people who are not connected: more than `requests` where somebody asked twice.
  package let requestRows: Int
  /// Incoming rows of people who are connected.
  package let acceptedRequests: Int
  /// Outgoing rows, whether accepted or not.
  package let sentInvitations: Int
  /// Threads between people, those with closed accounts included.
  package let conversations: Int
  /// Rows of these threads.
  package let messages: Int
  /// Rows of paid mail.
  package let sponsoredMessages: Int
  /// Rows that were written and never sent.
  package let drafts: Int
  /// Rows of both recommendation files.
  package let recommendations: Int
  /// Rows of both endorsement files.
  package let endorsements: Int
  /// Rows of the imported address book.
  package let addressBookEntries: Int

  init(_ contents: Contents, era: Era) {
    let keys = contents.people.map { person in
      era.invitationsHaveAddresses ? person.slug : person.displayName
    }
    var connected = Set<String>()
    var everybody = Set<String>()
    for connection in contents.connections {
      if let person = connection.person {
        connected.insert(keys[person])
      }
    }
    everybody.formUnion(connected)
    connections = contents.connections.count { connection in connection.person != nil }
    closedAccounts = contents.connections.count - connections

    var requesters = Set<String>()
    var incoming = 0
    var open = 0
    for invitation in contents.invitations {
      everybody.insert(keys[invitation.person])
      guard invitation.direction == .incoming else { continue }
      incoming += 1
      if !connected.contains(keys[invitation.person]) {
        open += 1
        requesters.insert(keys[invitation.person])
      }
    }
    requests = requesters.count
    requestRows = open
    acceptedRequests = incoming - open
    sentInvitations = contents.invitations.count - incoming

    let written = contents.conversations.filter { conversation in
      era != .y2018 || conversation.isKeptIn2018
    }
    let threads = written.filter { conversation in conversation.kind == .people }
    conversations =
      era == .y2018
      ? Set(threads.flatMap { conversation in conversation.participants.map { keys[$0] } }).count
      : threads.count
    messages = Self.rows(written, .people)
    sponsoredMessages = Self.rows(written, .sponsored)
    drafts = Self.rows(written, .draft)
    for conversation in written {
      for person in conversation.participants {
        everybody.insert(keys[person])
      }
    }
    people = everybody.count
    recommendations = contents.recommendations.count
    endorsements = contents.endorsements.count
    addressBookEntries = contents.addressBook.count
  }

  private static func rows(_ conversations: [Conversation], _ kind: Conversation.Kind) -> Int {
    conversations.reduce(0) { sum, conversation in
      conversation.kind == kind ? sum + conversation.messages.count : sum
    }
  }
}
