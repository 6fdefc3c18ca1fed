extension WorthYear {
  /// The day of the export itself.
  init(now ties: [Tie], year: Int) {
    let bands = ties.reduce(into: [TieStrength.Band: Int]()) { $0[$1.band, default: 0] += 1 }
    self.init(
      year: year,
      strong: bands[.strong] ?? 0,
      fair: bands[.fair] ?? 0,
      weak: bands[.weak] ?? 0,
      bare: bands[.bare] ?? 0,
      isNow: true
    )
  }
}

extension WorthGrowth {
  /// Each year in which a connection was made, oldest first.
  static func all(_ ties: [Tie], past: WorthPast, hasMessages: Bool) -> [WorthGrowth] {
    var years = past.made.reduce(into: [Int: WorthGrowth]()) { years, made in
      years[made.key] = WorthGrowth(
        year: made.key,
        made: made.value,
        current: 0,
        wroteBothWays: hasMessages ? 0 : nil,
        valued: 0,
        strong: 0,
        pitched: past.pitched.map { $0[made.key] ?? 0 }
      )
    }
    for tie in ties {
      let year = tie.connectedOn.civil.year
      guard var growth = years[year] else { continue }
      growth.current += 1
      if let both = growth.wroteBothWays { growth.wroteBothWays = both + (tie.facts.bothWrote ? 1 : 0) }
      if tie.facts.isRecalled == true || tie.choice == .keep { growth.valued += 1 }
      if tie.band == .strong { growth.strong += 1 }
      years[year] = growth
    }
    return years.values.sorted { $0.year < $1.year }
  }
}
