/// How far probabilities can be taken at their word.
package struct Calibration: Sendable {
  private let cases: [(probability: Double, isPositive: Bool)]

  /// Cases with the probability that each is positive.
  package init(_ cases: [(probability: Double, isPositive: Bool)]) {
    self.cases = cases.sorted {
      $0.probability != $1.probability ? $0.probability < $1.probability : $0.isPositive && !$1.isPositive
    }
  }

  /// The mean squared distance between probability and truth: 0 is perfect, 0.25 is what a coin reaches.
  package var brier: Double? {
    guard !cases.isEmpty else { return nil }
    let sum = cases.reduce(0.0) { sum, one in
      let distance = one.probability - (one.isPositive ? 1 : 0)
      return sum + distance * distance
    }
    return sum / Double(cases.count)
  }

  /// The mean distance between what was said and what came true, over bins of equal width.
  package func expectedError(bins: Int = 10) -> Double? {
    guard !cases.isEmpty else { return nil }
    var said = [Double](repeating: 0, count: bins)
    var came = [Int](repeating: 0, count: bins)
    for one in cases {
      let bin = min(bins - 1, max(0, Int(one.probability * Double(bins))))
      said[bin] += one.probability
      if one.isPositive { came[bin] += 1 }
    }
    let sum = zip(said, came).reduce(0.0) { $0 + abs($1.0 - Double($1.1)) }
    return sum / Double(cases.count)
  }

  /// The greatest share that can be decided, surest first, with at most this share of the decided ones wrong.
  ///
  /// A probability above one half decides for the class, any other one against it. Cases that are equally sure are
  /// decided together or not at all.
  package func coverage(atError allowed: Double) -> Double? {
    guard !cases.isEmpty else { return nil }
    let surest = cases.map { one in
      (sureness: abs(one.probability - 0.5), isWrong: (one.probability > 0.5) != one.isPositive)
    }.sorted { $0.sureness > $1.sureness }
    var wrong = 0
    var covered = 0
    for (index, one) in surest.enumerated() {
      if one.isWrong { wrong += 1 }
      let isLast = index + 1 == surest.count || surest[index + 1].sureness < one.sureness
      if isLast, Double(wrong) <= allowed * Double(index + 1) { covered = index + 1 }
    }
    return Double(covered) / Double(cases.count)
  }
}
