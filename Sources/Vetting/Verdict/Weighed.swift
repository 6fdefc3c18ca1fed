/// A finding as it counts under a policy: whole hundredths of a point, so that sums are exact in any order.
struct Weighed: Sendable {
  var evidence: Evidence
  var ground: Ground
  /// The place of its rule in the ruleset.
  var rule: Int
  /// Hundredths of a point, never negative.
  var hundredths: Int

  /// What of it the reckoning counts.
  var counted: Counted {
    Counted(direction: evidence.direction, ground: ground, hundredths: hundredths)
  }

  /// A finding under a weight.
  init(_ evidence: Evidence, ground: Ground, rule: Int, weight: Double) {
    hundredths = Counted.hundredths(evidence.points, weight, evidence.direction)
    self.evidence = evidence
    self.evidence.points = Double(hundredths) / 100
    self.ground = ground
    self.rule = rule
  }

  /// In the order in which a verdict lists them; sorted by place, because findings are dear to move about.
  static func sorted(_ findings: [Weighed]) -> [Weighed] {
    findings.indices.sorted { precedes(findings[$0], findings[$1]) }.map { findings[$0] }
  }

  /// For before against before neutral, then by points, then by symbol and words.
  private static func precedes(_ left: Weighed, _ right: Weighed) -> Bool {
    if left.evidence.direction != right.evidence.direction {
      return rank(left.evidence.direction) < rank(right.evidence.direction)
    }
    if left.hundredths != right.hundredths { return left.hundredths > right.hundredths }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.evidence.words.utf8.lexicographicallyPrecedes(right.evidence.words.utf8)
  }

  private static func rank(_ direction: Evidence.Direction) -> Int {
    switch direction {
    case .supports: 0
    case .opposes: 1
    case .neutral: 2
    }
  }
}

/// A finding as the reckoning counts it: numbers alone, so that trying it without one costs next to nothing.
struct Counted: Sendable {
  var direction: Evidence.Direction
  var ground: Ground
  var hundredths: Int

  /// Points under a weight in hundredths; what argues neither way has none.
  static func hundredths(_ points: Double, _ weight: Double, _ direction: Evidence.Direction) -> Int {
    let points = max(0, points * weight)
    return direction == .neutral || !points.isFinite ? 0 : Int((min(points, 1e6) * 100).rounded())
  }
}
