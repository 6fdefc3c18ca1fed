/// How strong the ties were at the end of a year, going by what bears a date.
package struct WorthYear: Equatable, Sendable, Codable {
  package var year: Int
  /// Of these connections, as far as an export lists or once listed them.
  package var strong: Int
  package var fair: Int
  package var weak: Int
  /// Hardly a tie.
  package var bare: Int
  /// True for the day of the newest export itself, where everything counts that is known.
  ///
  /// Every other year is a lower bound: who was removed before the first export is not known, and neither is when an
  /// answer on a card, an entry of the address book or a shared employer came to be.
  package var isNow: Bool

  /// A year.
  package init(year: Int, strong: Int, fair: Int, weak: Int, bare: Int, isNow: Bool) {
    self.year = year
    self.strong = strong
    self.fair = fair
    self.weak = weak
    self.bare = bare
    self.isNow = isNow
  }

  /// All connections of that time.
  package var connections: Int { strong + fair + weak + bare }
  /// True where there may have been more and stronger ties.
  package var isLowerBound: Bool { !isNow }

  /// How many had a tie of a band.
  package func count(_ band: TieStrength.Band) -> Int {
    switch band {
    case .strong: strong
    case .fair: fair
    case .weak: weak
    case .bare: bare
    }
  }
}

/// Connections that were made in one year, and what came of them since.
///
/// Where nobody is named, years with few are taken together with those beside them.
package struct WorthGrowth: Equatable, Sendable, Codable {
  /// The first of the years; `year` itself where it is one.
  package var since: Int
  package var year: Int
  /// Made in that time, those that are gone since included as far as an export ever listed them.
  package var made: Int
  /// Of these: still connected.
  ///
  /// What follows is of these alone.
  package var current: Int
  /// Both wrote; nil where no messages were imported.
  package var wroteBothWays: Int?
  /// You said that you recall them, or decided to keep them.
  package var valued: Int
  /// The tie is strong today.
  package var strong: Int
  /// They pitched right after connecting, those gone since included; nil where no messages were imported.
  package var pitched: Int?

  /// A year of connecting, or all from an earlier one on.
  package init(
    since: Int? = nil,
    year: Int,
    made: Int,
    current: Int,
    wroteBothWays: Int?,
    valued: Int,
    strong: Int,
    pitched: Int?
  ) {
    self.since = since ?? year
    self.year = year
    self.made = made
    self.current = current
    self.wroteBothWays = wroteBothWays
    self.valued = valued
    self.strong = strong
    self.pitched = pitched
  }

  /// `2019`, or `2012 to 2019`.
  package var title: String { since == year ? String(year) : "\(since) to \(year)" }
}
