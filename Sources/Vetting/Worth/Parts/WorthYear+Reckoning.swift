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

extension TieFacts {
  /// Both wrote to the other alone.
  var bothWrote: Bool { received ?? 0 > 0 && sent ?? 0 > 0 }
}
