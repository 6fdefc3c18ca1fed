extension Worth {
  /// The same without anything that names or points to anybody, to be shown to a coach or a group.
  ///
  /// Lists of people are emptied and their counts stand. A company, a role or an industry is named only where at least
  /// ten people share it; smaller ones are counted among the others.
  package func anonymous() -> Worth {
    var copy = self
    copy.isAnonymous = true
    copy.rings = rings.map { ring in
      var ring = ring
      ring.people = []
      return ring
    }
    copy.bridges.people = []
    copy.dormant.people = []
    copy.compositions = compositions.map(\.withoutSmallGroups)
    return copy
  }
}

extension WorthComposition {
  /// The same with every entry of too few people, or written so by too few, counted among the others; years name nobody and stay.
  var withoutSmallGroups: WorthComposition {
    guard kind != .years else { return self }
    var copy = self
    copy.entries = entries.filter(\.isOfMany)
    let hidden = entries.filter { !$0.isOfMany }
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
