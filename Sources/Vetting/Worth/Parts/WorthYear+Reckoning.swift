extension WorthYear {
  /// Counts by band.
  init(_ year: Int, _ bands: [TieStrength.Band: Int], isNow: Bool) {
    self.init(
      year: year,
      strong: bands[.strong] ?? 0,
      fair: bands[.fair] ?? 0,
      weak: bands[.weak] ?? 0,
      bare: bands[.bare] ?? 0,
      isNow: isNow
    )
  }
}

extension WorthGrowth {
  /// Counts one who is still connected.
  mutating func count(_ tie: Tie, _ band: TieStrength.Band) {
    current += 1
    if tie.facts.bothWrote { wroteBothWays? += 1 }
    if tie.facts.isRecalled == true || tie.choice == .keep { valued += 1 }
    if band == .strong { strong += 1 }
  }
}

extension [WorthGrowth] {
  /// The same with every year in which too few connections were made taken together with those beside it.
  var inLargeGroups: [WorthGrowth] {
    var groups: [WorthGrowth] = []
    var open: WorthGrowth?
    for year in self {
      let group = open.map { $0.joined(by: year) } ?? year
      open = group.made < Worth.smallestNamedGroup ? group : nil
      if open == nil { groups.append(group) }
    }
    // What is left of the newest years is no group of its own.
    if let open { groups.append(groups.popLast()?.joined(by: open) ?? open) }
    return groups
  }
}

extension WorthGrowth {
  /// Together with a later time.
  fileprivate func joined(by later: WorthGrowth) -> WorthGrowth {
    func sum(_ count: KeyPath<WorthGrowth, Int?>) -> Int? {
      self[keyPath: count].flatMap { own in later[keyPath: count].map { own + $0 } }
    }
    return WorthGrowth(
      since: since,
      year: later.year,
      made: made + later.made,
      current: current + later.current,
      wroteBothWays: sum(\.wroteBothWays),
      valued: valued + later.valued,
      strong: strong + later.strong,
      pitched: sum(\.pitched)
    )
  }
}

extension TieFacts {
  /// Both wrote to the other alone.
  var bothWrote: Bool { received ?? 0 > 0 && sent ?? 0 > 0 }
}
