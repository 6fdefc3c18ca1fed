import Foundation

/// A line through log-odds, so that what is called nine in ten happens nine times in ten (Platt, 1999).
package struct PlattLine: Equatable, Sendable {
  /// Fewer decisions than this are not calibrated: it made things worse.
  package static let fewest = 200
  /// How many folds the scores are made in, each by a model that has not seen it.
  static let folds = 3

  /// What log-odds are multiplied by, never negative.
  package var slope: Double
  /// What is added to them.
  package var shift: Double

  /// Log-odds as they are.
  static let none = PlattLine(slope: 1, shift: 0)

  /// Fits scores, which are log-odds of being wanted.
  static func fit(scores: [Double], isWanted: [Bool], weights: [Double]) -> PlattLine {
    var wanted = 0.0
    var unwanted = 0.0
    for (isWanted, weight) in zip(isWanted, weights) {
      if isWanted { wanted += weight } else { unwanted += weight }
    }
    // Targets short of nought and one, as if one more of each kind had been seen (Platt's own).
    let high = (wanted + 1) / (wanted + 2)
    let low = 1 / (unwanted + 2)
    let targets = isWanted.map { $0 ? high : low }
    var line = PlattLine.none
    var best = loss(line, scores, targets, weights)
    for _ in 0..<50 {
      guard let step = step(line, scores, targets, weights) else { break }
      var size = 1.0
      var moved = false
      while size > 1e-6 {
        let next = PlattLine(
          slope: min(max(line.slope - size * step.slope, 0), 3),
          shift: min(max(line.shift - size * step.shift, -3), 3)
        )
        let value = loss(next, scores, targets, weights)
        if value < best - 1e-12 {
          (line, best, moved) = (next, value, true)
          break
        }
        size /= 2
      }
      guard moved else { break }
    }
    return line
  }

  /// Newton's step; nil where there is none.
  private static func step(_ line: PlattLine, _ scores: [Double], _ targets: [Double], _ weights: [Double])
    -> PlattLine?
  {
    var (slope, shift) = (0.0, 0.0)
    var (first, mixed, second) = (1e-9, 0.0, 1e-9)
    for index in scores.indices {
      let score = scores[index]
      let p = LogisticFit.probability(line.slope * score + line.shift)
      let error = weights[index] * (p - targets[index])
      let curve = weights[index] * p * (1 - p)
      slope += error * score
      shift += error
      first += curve * score * score
      mixed += curve * score
      second += curve
    }
    let determinant = first * second - mixed * mixed
    guard determinant > 1e-12 else { return nil }
    return PlattLine(
      slope: (second * slope - mixed * shift) / determinant,
      shift: (first * shift - mixed * slope) / determinant
    )
  }

  private static func loss(_ line: PlattLine, _ scores: [Double], _ targets: [Double], _ weights: [Double])
    -> Double
  {
    var sum = 0.0
    for index in scores.indices {
      let z = line.slope * scores[index] + line.shift
      sum +=
        weights[index]
        * (targets[index] * LogisticFit.loss(z) + (1 - targets[index]) * LogisticFit.loss(-z))
    }
    return sum
  }
}
