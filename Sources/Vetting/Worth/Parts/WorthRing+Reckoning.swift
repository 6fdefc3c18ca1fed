extension WorthRing {
  /// All five rings of some ties, the strongest first.
  static func all(_ strongest: [Tie]) -> [WorthRing] {
    var from = 0
    return Layer.allCases.map { layer in
      let end = min(strongest.count, layer.upTo ?? strongest.count)
      let ties = strongest[min(from, end)..<end]
      from = end
      return WorthRing(
        layer: layer,
        count: ties.count,
        people: ties.map(WorthPerson.init),
        bands: ties.reduce(into: [:]) { $0[$1.band, default: 0] += 1 }
      )
    }
  }
}

extension WorthPerson {
  init(_ tie: Tie) {
    self.init(
      key: tie.key,
      name: tie.name,
      company: tie.company,
      position: tie.position,
      strength: tie.strength,
      band: tie.band,
      lastOn: tie.facts.last?.on
    )
  }
}

extension WorthPeople {
  init(_ ties: [Tie]) {
    self.init(count: ties.count, people: ties.prefix(Worth.longestList).map(WorthPerson.init))
  }
}
