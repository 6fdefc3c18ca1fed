/// The changes that one archive makes to what is stored: a value, applied by the store in one transaction.
package struct ImportPlan: Sendable {
  /// A person who is new, or of whom more is known than before.
  package struct PersonChange: Equatable, Sendable {
    package var id: Person.ID
    package var reference: PersonReference

    /// A person and what they are called now.
    package init(id: Person.ID, reference: PersonReference) {
      self.id = id
      self.reference = reference
    }
  }

  /// A connection that is new, changed or back.
  package struct ConnectionChange: Equatable, Sendable {
    package var person: Person.ID
    package var fact: ConnectionFact
    /// Set where an older archive knows of a connection that a newer one no longer lists.
    package var goneBy: Day?

    /// A connection and whose it is.
    package init(person: Person.ID, fact: ConnectionFact, goneBy: Day? = nil) {
      self.person = person
      self.fact = fact
      self.goneBy = goneBy
    }
  }

  /// An invitation that was not stored.
  package struct NewInvitation: Equatable, Sendable {
    /// Nil for sent invitations.
    package var request: Request.ID?
    package var person: Person.ID
    package var fact: InvitationFact

    /// An invitation and whose it is.
    package init(request: Request.ID?, person: Person.ID, fact: InvitationFact) {
      self.request = request
      self.person = person
      self.fact = fact
    }
  }

  /// What a newer export of a small file adds and no longer says.
  package struct SnapshotChange<Fact: SnapshotFact>: Sendable {
    package var added: [Fact]
    /// Content keys of stored rows that the newer export lacks.
    package var removed: Set<String>

    /// A change.
    package init(added: [Fact], removed: Set<String>) {
      self.added = added
      self.removed = removed
    }
  }

  /// The number this import gets if it is applied.
  package var number: Int
  package var exportDay: Day
  package var member: PersonReference?
  /// One tally per file, the messages' excepted.
  package var tallies: [FileTally]
  /// How the archive's closed connections are to be counted; nil where it holds no Connections.csv, or an old one.
  package var closedConnections: Int?
  /// The days on which those had connected; as many entries as there are rows.
  package var closedDays: [Day] = []

  package var newPeople: [PersonChange] = []
  /// People who got an address, a number or another name.
  package var changedPeople: [PersonChange] = []
  package var newConnections: [ConnectionChange] = []
  package var changedConnections: [ConnectionChange] = []
  /// Connections that the newest export no longer lists.
  package var goneConnections: [Person.ID] = []
  package var newInvitations: [NewInvitation] = []
  /// Invitations that were stored already and are listed by this, the newest export so far.
  package var listedInvitations: [StoredNetwork.InvitationKey] = []

  package var recommendationsReceived: SnapshotChange<RecommendationFact>?
  package var recommendationsGiven: SnapshotChange<RecommendationFact>?
  package var endorsementsReceived: SnapshotChange<EndorsementFact>?
  package var endorsementsGiven: SnapshotChange<EndorsementFact>?
  package var contacts: SnapshotChange<ContactFact>?
  package var profile: SnapshotChange<ProfileFact>?
  package var positions: SnapshotChange<StationFact>?
  package var education: SnapshotChange<StationFact>?
  /// Skills, addresses, numbers, follows, events and registration.
  package var items: [FileKind: SnapshotChange<ItemFact>] = [:]

  /// What this export says otherwise than the one before; nothing for the first, and for one that is not the newest.
  package var networkChanges: [NetworkChange] = []
  /// New, changed and gone facts per file, the messages' excepted.
  package var changes: [FileKind: ChangeCount] = [:]
  /// People whom this archive named already: its first file to name somebody decides, or names would flip for ever.
  var named: Set<Person.ID> = []
  /// Who is who; goes on resolving the people of the messages while they stream.
  package var people: PersonIndex

  init(number: Int, exportDay: Day, member: PersonReference?, tallies: [FileTally], people: PersonIndex) {
    self.number = number
    self.exportDay = exportDay
    self.member = member
    self.tallies = tallies
    self.people = people
  }
}

/// How many facts a file brought, changed and no longer holds.
package struct ChangeCount: Equatable, Sendable, Codable {
  package var new: Int
  package var changed: Int
  package var gone: Int

  /// Counts, all nought by default.
  package init(new: Int = 0, changed: Int = 0, gone: Int = 0) {
    self.new = new
    self.changed = changed
    self.gone = gone
  }

  package static func + (left: ChangeCount, right: ChangeCount) -> ChangeCount {
    ChangeCount(
      new: left.new + right.new,
      changed: left.changed + right.changed,
      gone: left.gone + right.gone
    )
  }
}

/// Why an archive is not imported unless the user insists.
package enum ImportRefusal: Error, Equatable, Sendable {
  /// The archive belongs to somebody other than the member of this workspace.
  case differentMember(stored: String, found: String)
  /// It would withdraw most of the connections that are known.
  case suspiciousLoss(known: Int, missing: Int)
}
