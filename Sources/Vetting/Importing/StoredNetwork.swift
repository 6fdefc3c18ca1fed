/// What is stored already, as far as an import has to compare with it.
///
/// Messages are compared while streaming.
package struct StoredNetwork: Sendable {
  /// A person as stored.
  package struct StoredPerson: Equatable, Sendable {
    package var id: Person.ID
    package var name: String
    package var slug: Slug?
    package var memberNumber: String?

    /// A stored person.
    package init(id: Person.ID, name: String, slug: Slug?, memberNumber: String?) {
      self.id = id
      self.name = name
      self.slug = slug
      self.memberNumber = memberNumber
    }
  }

  /// A connection as stored.
  package struct StoredConnection: Equatable, Sendable {
    package var person: Person.ID
    package var email: String
    package var company: String
    package var position: String
    package var connectedOn: Day
    /// The day of the first export that no longer listed it; nil while it is current.
    package var goneBy: Day?

    /// A stored connection.
    package init(
      person: Person.ID,
      email: String,
      company: String,
      position: String,
      connectedOn: Day,
      goneBy: Day?
    ) {
      self.person = person
      self.email = email
      self.company = company
      self.position = position
      self.connectedOn = connectedOn
      self.goneBy = goneBy
    }
  }

  /// What makes an invitation the same as another.
  package struct InvitationKey: Hashable, Sendable {
    package var direction: InvitationFact.Direction
    package var person: Person.ID
    /// Seconds since 1970.
    package var sentAt: Int64

    /// A key.
    package init(direction: InvitationFact.Direction, person: Person.ID, sentAt: Int64) {
      self.direction = direction
      self.person = person
      self.sentAt = sentAt
    }
  }

  /// The member as stored; nil before the first import that names one.
  package var member: PersonReference?
  /// The number of the last import; 0 before the first.
  package var lastImport: Int
  /// The newest export that held each kind of file.
  package var newestExport: [FileKind: Day]
  package var people: [StoredPerson]
  package var connections: [StoredConnection]
  package var invitations: Set<InvitationKey>
  /// The content keys of the small files, as stored.
  package var snapshots: [FileKind: Set<String>]
  /// The highest id given to a person.
  package var lastPersonID: Int64

  /// An empty store, by default.
  package init(
    member: PersonReference? = nil,
    lastImport: Int = 0,
    newestExport: [FileKind: Day] = [:],
    people: [StoredPerson] = [],
    connections: [StoredConnection] = [],
    invitations: Set<InvitationKey> = [],
    snapshots: [FileKind: Set<String>] = [:],
    lastPersonID: Int64 = 0
  ) {
    self.member = member
    self.lastImport = lastImport
    self.newestExport = newestExport
    self.people = people
    self.connections = connections
    self.invitations = invitations
    self.snapshots = snapshots
    self.lastPersonID = lastPersonID
  }
}
