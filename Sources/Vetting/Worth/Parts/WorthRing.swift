/// One layer of a network by how strong the ties are, as `Layer` has it.
///
/// Who is hardly a tie, is to be let go of or pitched is among the rest, whatever the place in the order.
package struct WorthRing: Equatable, Sendable {
  /// Which one: a layer, or everybody else.
  package enum Layer: CaseIterable, Sendable {
    case five, fifteen, fifty, hundredFifty, rest

    /// The layer that it is; nil for the rest.
    package var layer: Vetting.Layer? {
      switch self {
      case .five: .closest
      case .fifteen: .close
      case .fifty: .active
      case .hundredFifty: .wide
      case .rest: nil
      }
    }

    /// How many people it and those within it hold together; nil for the rest.
    package var upTo: Int? { layer?.size }
    /// Its name in JSON: `5`, `15`, `50`, `150`, `rest`.
    package var symbol: String { upTo.map(String.init) ?? "rest" }
    /// Whom it holds, in words: «The five closest», «The rest».
    package var title: String { layer?.title ?? "The rest" }
  }

  package var layer: Layer
  /// How many people there are in this layer alone.
  package var count: Int
  /// Those people, the strongest first; empty where nobody is to be named.
  package var people: [WorthPerson]
  /// How many of them have a tie of each band.
  package var bands: [TieStrength.Band: Int]

  /// A ring.
  package init(layer: Layer, count: Int, people: [WorthPerson], bands: [TieStrength.Band: Int]) {
    self.layer = layer
    self.count = count
    self.people = people
    self.bands = bands
  }
}

/// Somebody on a list or in a ring: what a dot needs to be drawn, and to open the person.
package struct WorthPerson: Equatable, Sendable {
  package var key: Person.Key
  package var name: String
  package var company: String
  package var position: String
  /// 0 to 1.
  package var strength: Double
  package var band: TieStrength.Band
  /// The last day that the two were in touch, as far as is known.
  package var lastOn: Day?

  /// Somebody.
  package init(
    key: Person.Key,
    name: String,
    company: String,
    position: String,
    strength: Double,
    band: TieStrength.Band,
    lastOn: Day?
  ) {
    self.key = key
    self.name = name
    self.company = company
    self.position = position
    self.strength = strength
    self.band = band
    self.lastOn = lastOn
  }
}

/// Some people, and how many there are in all.
package struct WorthPeople: Equatable, Sendable {
  package var count: Int
  /// The first of them, at most `Worth.longestList`; empty where nobody is to be named.
  package var people: [WorthPerson]

  /// Some people.
  package init(count: Int, people: [WorthPerson]) {
    self.count = count
    self.people = people
  }
}
