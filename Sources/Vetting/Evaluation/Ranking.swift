/// How well a score tells one class from another, whatever the threshold.
///
/// Equal scores are one step: neither the order of a file nor chance decides between them.
package struct Ranking: Sendable {
  /// All that lies at one score or above it.
  struct Step: Equatable, Sendable {
    var positives: Int
    var negatives: Int

    var precision: Double { Double(positives) / Double(positives + negatives) }
  }

  /// From the highest score down, each with all that came before.
  let steps: [Step]
  let positives: Int
  let negatives: Int

  /// Ranks cases, the positive ones being those that a high score should have.
  package init(_ cases: [(score: Double, isPositive: Bool)]) {
    var steps: [Step] = []
    var sum = Step(positives: 0, negatives: 0)
    var last: Double?
    for one in cases.sorted(by: { $0.score > $1.score }) {
      if last == one.score, !steps.isEmpty { steps.removeLast() }
      if one.isPositive { sum.positives += 1 } else { sum.negatives += 1 }
      steps.append(sum)
      last = one.score
    }
    self.steps = steps
    positives = sum.positives
    negatives = sum.negatives
  }

  /// The chance that a positive case scores above a negative one; equal scores count half.
  ///
  /// Nil where a class is missing.
  package var rocAUC: Double? {
    guard positives > 0, negatives > 0 else { return nil }
    // Twice the number of pairs in order, as a whole number: exact in any order of the cases.
    var doubled = 0
    var before = Step(positives: 0, negatives: 0)
    for step in steps {
      doubled += (step.positives + before.positives) * (step.negatives - before.negatives)
      before = step
    }
    return Double(doubled) / 2 / (Double(positives) * Double(negatives))
  }

  /// The area under precision over recall, as average precision; nil where no case is positive.
  package var averagePrecision: Double? {
    guard positives > 0 else { return nil }
    var area = 0.0
    var before = 0
    for step in steps {
      area += Double(step.positives - before) / Double(positives) * step.precision
      before = step.positives
    }
    return area
  }

  /// The greatest share of the positive cases that some threshold finds at this precision; 0 where none does.
  package func recall(atPrecision wanted: Double) -> Double? {
    guard positives > 0 else { return nil }
    let found = steps.last { $0.precision >= wanted }?.positives ?? 0
    return Double(found) / Double(positives)
  }
}
