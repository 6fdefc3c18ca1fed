extension Worth {
  /// The same without anything that names or points to anybody, to be shown to a coach or a group.
  ///
  /// Lists of people are emptied and their counts stand. Years in which fewer than ten connections were made are told
  /// together. A company, a role or an industry is named only where at least ten people share it; smaller ones are
  /// counted among the others, and so is a company or a role that has anybody's last name in it. `names` are those of
  /// people who are in no ring: former connections, who asked, the member.
  package func anonymous(_ names: [NameKey] = []) -> Worth {
    let lastNames = WorthLastNames(rings.flatMap(\.people).map { NameKey($0.name) } + names)
    var copy = self
    copy.isAnonymous = true
    copy.rings = rings.map { ring in
      var ring = ring
      ring.people = []
      return ring
    }
    copy.bridges.people = []
    copy.dormant.people = []
    copy.growth = growth.inLargeGroups
    // Between two ends of years that are told, no fewer were made either.
    let ends = Set(copy.growth.filter { $0.made >= Worth.smallestNamedGroup }.map(\.year))
    copy.strength = strength.filter { $0.isNow || ends.contains($0.year) }
    copy.compositions = compositions.map { $0.anonymous(lastNames) }
    return copy
  }
}

extension WorthComposition {
  /// The same with every entry of too few people, written so by too few or with somebody's name in it, counted among
  /// the others.
  fileprivate func anonymous(_ lastNames: WorthLastNames) -> WorthComposition {
    var copy = self
    let isNamed = { (entry: Entry) in
      entry.isOfMany && (kind == .industries || !lastNames.has(any: entry.name))
    }
    copy.entries = entries.filter(isNamed)
    let hidden = entries.filter { !isNamed($0) }
    copy.others += hidden.reduce(0) { $0 + $1.count }
    copy.otherEntries += hidden.count
    return copy
  }
}

extension WorthComposition.Entry {
  /// True where enough people share it, and enough of them write it as it is shown: one spelling may be one person's.
  fileprivate var isOfMany: Bool {
    count >= Worth.smallestNamedGroup && writtenSo >= Worth.smallestNamedGroup
  }
}
