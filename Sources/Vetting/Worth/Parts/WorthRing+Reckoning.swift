extension WorthRing {
  /// All five rings.
  static func all(_ tally: WorthTally) -> [WorthRing] {
    var rings = Layer.allCases.map { WorthRing(layer: $0, count: 0, people: [], bands: [:]) }
    let places = Dictionary(
      uniqueKeysWithValues: Vetting.Layer.allCases.enumerated().map { ($0.element, $0.offset) }
    )
    for tie in tally.strongest {
      let place = tally.layers[tie.person].flatMap { places[$0] } ?? rings.count - 1
      rings[place].count += 1
      rings[place].people.append(WorthPerson(tie))
      rings[place].bands[tie.band, default: 0] += 1
    }
    return rings
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
