/// What one pass over the ties counts: thirty thousand of them are looked at once, since each look costs.
struct WorthTally {
  /// The ties, the strongest first.
  let strongest: [Tie]
  let layers: [Person.ID: Layer]
  private(set) var bands: [TieStrength.Band: Int] = [:]
  private(set) var recalled: WorthShare
  private(set) var takesCall: WorthShare
  private(set) var vetted: WorthVetting
  private(set) var reciprocity = WorthReciprocity()
  private(set) var keptOut: WorthKeptOut
  private(set) var growth: [Int: WorthGrowth]
  /// Places in the order of strength.
  private(set) var bridges: [Int] = []
  private(set) var dormant: [Int] = []
  private(set) var employers: [String: Int] = [:]
  private(set) var industries: [String: Int] = [:]
  private(set) var positions: [String: Int] = [:]
  /// In the layers: strong ties, fair ones; in the three within: all, and those in touch within a year.
  private(set) var strong = 0
  private(set) var fair = 0
  private(set) var closest = 0
  private(set) var inTouch = 0

  init(_ ties: [Tie], sums: WorthSums, past: WorthPast) {
    strongest = WorthTally.ordered(ties) { $0.strength }
    layers = WorthTally.layers(of: strongest)
    let count = ties.count
    recalled = WorthShare(yes: 0, known: 0, all: count)
    takesCall = recalled
    vetted = WorthVetting(share: WorthShare(yes: 0, known: count, all: count), kept: 0, accepted: 0, met: 0)
    let pitchers = Set(past.pitchers.map(Person.ID.init(rawValue:)))
    // Each person counts once: as let go, else as one who pitched once connected, else as accepted.
    let alone = sums.acceptedPitches.subtracting(pitchers)
    keptOut = WorthKeptOut(
      requests: sums.refusedPitches,
      accepted: alone.subtracting(sums.letGo).count + sums.acceptedUnknown,
      acceptedLetGo: alone.intersection(sums.letGo).count
    )
    if past.pitched != nil {
      keptOut.removed = pitchers.intersection(sums.letGo).count
      keptOut.stillConnected = 0
    }
    reciprocity = WorthReciprocity(covering: sums.coverage)
    let hasMessages = reciprocity.exchange != nil
    growth = past.made.reduce(into: [:]) { years, made in
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
    let since = sums.asOf.advanced(by: -WorthCounts.daysInTouch)
    for (place, tie) in strongest.enumerated() {
      add(tie, at: place, touchedSince: since)
      addVetting(tie, sums)
      if keptOut.stillConnected != nil, pitchers.contains(tie.person), !sums.letGo.contains(tie.person) {
        keptOut.stillConnected? += 1
      }
    }
  }

  private mutating func add(_ tie: Tie, at place: Int, touchedSince since: Day) {
    let (band, facts, year) = (tie.band, tie.facts, tie.connectedOn.civil.year)
    bands[band, default: 0] += 1
    recalled.count(facts.isRecalled)
    takesCall.count(facts.takesCall)
    if tie.bridge >= BridgeValue.telling { bridges.append(place) }
    if tie.isDormant { dormant.append(place) }
    if let employer = facts.employer { employers[employer, default: 0] += 1 }
    if let industry = facts.industry { industries[industry, default: 0] += 1 }
    positions[tie.position, default: 0] += 1
    reciprocity.count(facts)
    growth[year]?.count(tie, band)
    guard let layer = layers[tie.person] else { return }
    if band == .strong { strong += 1 }
    if band == .fair { fair += 1 }
    guard layer <= .active else { return }
    closest += 1
    if let last = facts.last, last.on >= since { inTouch += 1 }
  }

  private mutating func addVetting(_ tie: Tie, _ sums: WorthSums) {
    let isKept = tie.choice == .keep
    let (isAccepted, isMet) = (sums.accepted.contains(tie.person), sums.met.contains(tie.person))
    if isKept { vetted.kept += 1 }
    if isAccepted { vetted.accepted += 1 }
    if isMet { vetted.met += 1 }
    if isKept || isAccepted || isMet { vetted.share.yes += 1 }
  }

  /// Some of the ties as people of a list, in the order of their places.
  func people(_ places: [Int]) -> WorthPeople {
    WorthPeople(
      count: places.count,
      people: places.prefix(Worth.longestList).map { WorthPerson(strongest[$0]) }
    )
  }

  /// The bridges, the most telling first.
  var bridgePeople: WorthPeople {
    people(
      bridges.map { (value: strongest[$0].bridge, place: $0) }.sorted { left, right in
        left.value != right.value ? left.value > right.value : left.place < right.place
      }.map(\.place)
    )
  }

  /// Ties by a value, the largest first; sorts numbers and not the ties themselves, which are large.
  private static func ordered(_ ties: [Tie], by value: (Tie) -> Double) -> [Tie] {
    ties.enumerated().map { (value: value($0.element), person: $0.element.person, index: $0.offset) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.person < $1.person }
      .map { ties[$0.index] }
  }

  /// The layers of ties in the order of strength: those in a layer are found among the first.
  private static func layers(of strongest: [Tie]) -> [Person.ID: Layer] {
    var length = 512
    while true {
      let layers = Layer.layers(of: Array(strongest.prefix(length)))
      if layers.count == Layer.wide.size || length >= strongest.count { return layers }
      length *= 4
    }
  }
}
