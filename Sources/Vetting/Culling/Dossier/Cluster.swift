/// People of one employer, one industry or one country.
///
/// An export holds no ties among others, so these are the only parts of a network that it lets one see.
package struct Cluster: Hashable, Sendable {
  /// What its people have in common.
  package enum Kind: String, CaseIterable, Sendable, Codable { case employer, industry, country }

  package var kind: Kind
  /// An employer folded and without legal form; an industry's or a country's name as written.
  package var name: String

  /// A cluster.
  package init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// A cluster that a person belongs to, with who else does.
  package struct Membership: Equatable, Sendable {
    package var cluster: Cluster
    /// Current connections in it who are not decided to be removed, this person included.
    package var people: Int
    /// Everybody who was ever seen in it, former connections included.
    package var ever: Int

    /// A membership.
    package init(cluster: Cluster, people: Int, ever: Int) {
      self.cluster = cluster
      self.people = people
      self.ever = ever
    }

    /// True where removing this person leaves nobody.
    package var isSole: Bool { people <= 1 }
  }

  /// The clusters that somebody belongs to, as far as company, position, e-mail address and address book tell.
  package static func clusters(
    company: String,
    position: String,
    email: String,
    locations: [String] = []
  ) -> [Cluster] {
    var found: [Cluster] = []
    let employer = Organisation.words(company)
    if !employer.isEmpty { found.append(Cluster(kind: .employer, name: employer.joined(separator: " "))) }
    if let industry = Industry(company: company, position: position) {
      found.append(Cluster(kind: .industry, name: industry.rawValue))
    }
    if let country = Country.named(locations: locations, email: email) {
      found.append(Cluster(kind: .country, name: country))
    }
    return found
  }
}
