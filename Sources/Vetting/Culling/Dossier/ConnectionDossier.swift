/// All facts that bear on one connection, gathered by the store and judged by the rules.
///
/// `Known.unknown` means that nothing was imported that could tell: never the same as none.
package struct ConnectionDossier: Equatable, Sendable {
  /// Who asked to connect, as far as an export still says so: the file holds about 180 days.
  package enum Asked: Equatable, Sendable {
    /// They did, with this note, which may be empty.
    case byThem(note: String)
    /// The member did.
    case byMember(note: String)
    case unknown
  }

  package var connection: Connection
  package var asked: Asked
  package var exchange: Known<Exchange>
  package var recommendations: Known<[RecommendationMatch]>
  package var endorsements: Known<[EndorsementMatch]>
  package var addressBook: Known<[AddressBookMatch]>
  /// Employers and schools that the two share, as far as the facts tell.
  package var sharedPlaces: [SharedPlace]
  /// Where exports listed them, with the days of the exports that did.
  package var listings: [SharedPlace.Listing]
  /// What newer exports said otherwise of them, oldest first.
  package var changes: [DatedChange]
  /// How they came up to the member: their first message since connecting, and what followed.
  package var approach: Approach?
  /// What the user wrote down of them, oldest first.
  package var records: [PersonRecord]
  package var tags: [String]
  package var recall: Recall
  package var clusters: [Cluster.Membership]

  /// A dossier of a connection of which nothing else is known.
  package init(
    connection: Connection,
    asked: Asked = .unknown,
    exchange: Known<Exchange> = .unknown,
    recommendations: Known<[RecommendationMatch]> = .unknown,
    endorsements: Known<[EndorsementMatch]> = .unknown,
    addressBook: Known<[AddressBookMatch]> = .unknown,
    sharedPlaces: [SharedPlace] = [],
    listings: [SharedPlace.Listing] = [],
    changes: [DatedChange] = [],
    approach: Approach? = nil,
    records: [PersonRecord] = [],
    tags: [String] = [],
    recall: Recall = Recall(),
    clusters: [Cluster.Membership] = []
  ) {
    self.connection = connection
    self.asked = asked
    self.exchange = exchange
    self.recommendations = recommendations
    self.endorsements = endorsements
    self.addressBook = addressBook
    self.sharedPlaces = sharedPlaces
    self.listings = listings
    self.changes = changes
    self.approach = approach
    self.records = records
    self.tags = tags
    self.recall = recall
    self.clusters = clusters
  }
}

/// A place where both were, or may have been.
package struct SharedPlace: Equatable, Sendable {
  package var kind: StationFact.Kind
  /// The member's own name for it.
  package var name: String
  /// Months in which both were there for certain; nil where the facts do not say when they were.
  package var overlapMonths: Int?
  package var provenance: Provenance?

  /// A shared place.
  package init(kind: StationFact.Kind, name: String, overlapMonths: Int?, provenance: Provenance?) {
    self.kind = kind
    self.name = name
    self.overlapMonths = overlapMonths
    self.provenance = provenance
  }
}

/// A change, and the export that showed it.
package struct DatedChange: Equatable, Sendable {
  package var change: NetworkChange
  package var importNumber: Int
  /// The day of that export.
  package var seenOn: Day

  /// A dated change.
  package init(change: NetworkChange, importNumber: Int, seenOn: Day) {
    self.change = change
    self.importNumber = importNumber
    self.seenOn = seenOn
  }
}

/// What the user answered of a person, and what they set by hand.
package struct Recall: Equatable, Sendable {
  /// «Do you recall them?» Nil where it was not answered.
  package var isRecalled: Bool?
  /// «Would they take your call?» Nil where it was not answered.
  package var takesCall: Bool?
  /// The strength of the tie as the user sees it, 0 to 1; nil where the evidence stands.
  package var strength: Double?
  /// The bridge value as the user sees it, 0 to 1; nil where the evidence stands.
  package var bridge: Double?

  /// Nothing answered, by default.
  package init(
    isRecalled: Bool? = nil,
    takesCall: Bool? = nil,
    strength: Double? = nil,
    bridge: Double? = nil
  ) {
    self.isRecalled = isRecalled
    self.takesCall = takesCall
    self.strength = strength
    self.bridge = bridge
  }
}
