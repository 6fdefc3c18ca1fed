package import Vetting

/// Whom to list.
package struct PeopleQuery: Equatable, Sendable {
  /// How a list is ordered; a search puts the better match first, whatever the order.
  package enum Order: String, CaseIterable, Sendable, Codable {
    case strength, name, connected, lastWord = "last-word", company
  }

  /// Who is listed at all.
  package enum Standing: String, CaseIterable, Sendable, Codable {
    /// Current connections.
    case connected
    /// Connections that are no more.
    case gone
    /// People named in messages or requests who never were connected.
    case others
    case everybody
  }

  /// Words looked for in names, companies, positions, notes, tags and messages; empty for all.
  package var text: String
  package var standing: Standing
  /// A company, as written.
  package var company: String
  /// Words of the position.
  package var position: String
  /// The year of connecting.
  package var year: Int?
  package var band: TieStrength.Band?
  package var tag: String
  package var advice: ConnectionAdvice?
  /// Whether and how it was decided: `keep`, `meet`, `remove`, or `none` for undecided ones; empty for all.
  package var choice: String
  package var isDormant: Bool
  package var order: Order
  package var offset: Int
  package var limit: Int
  /// Whether facets are counted.
  package var wantsFacets: Bool

  /// A question; all current connections by default.
  package init(
    text: String = "",
    standing: Standing = .connected,
    company: String = "",
    position: String = "",
    year: Int? = nil,
    band: TieStrength.Band? = nil,
    tag: String = "",
    advice: ConnectionAdvice? = nil,
    choice: String = "",
    isDormant: Bool = false,
    order: Order = .strength,
    offset: Int = 0,
    limit: Int = 50,
    wantsFacets: Bool = false
  ) {
    self.text = text
    self.standing = standing
    self.company = company
    self.position = position
    self.year = year
    self.band = band
    self.tag = tag
    self.advice = advice
    self.choice = choice
    self.isDormant = isDormant
    self.order = order
    self.offset = offset
    self.limit = limit
    self.wantsFacets = wantsFacets
  }
}

/// A part of those who match.
package struct PeopleSlice: Equatable, Sendable {
  /// A value of a facet, with how many people have it.
  package struct Facet: Equatable, Sendable {
    package var value: String
    package var people: Int

    /// A value.
    package init(value: String, people: Int) {
      self.value = value
      self.people = people
    }
  }

  package var entries: [PersonEntry]
  /// How many match in all.
  package var matching: Int
  /// True where messages were searched and only the newest hits were looked at.
  package var isCut: Bool
  package var companies: [Facet]
  package var years: [Facet]
  package var bands: [Facet]
  package var advices: [Facet]
  package var choices: [Facet]
  package var tags: [Facet]

  /// A part.
  package init(
    entries: [PersonEntry],
    matching: Int,
    isCut: Bool = false,
    companies: [Facet] = [],
    years: [Facet] = [],
    bands: [Facet] = [],
    advices: [Facet] = [],
    choices: [Facet] = [],
    tags: [Facet] = []
  ) {
    self.entries = entries
    self.matching = matching
    self.isCut = isCut
    self.companies = companies
    self.years = years
    self.bands = bands
    self.advices = advices
    self.choices = choices
    self.tags = tags
  }
}

/// A question that the user saved under a name, as the query of its address.
package struct SavedView: Equatable, Sendable {
  package var name: String
  package var query: String

  /// A view.
  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
