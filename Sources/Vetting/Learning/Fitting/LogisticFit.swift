import Foundation

/// L2-regularised logistic regression with an offset for each row and bounds on some weights.
///
/// Minimises ½‖w‖² + Σ cᵢ·log(1 + exp(−yᵢ(xᵢ·w + oᵢ))) by L-BFGS, projected onto the bounds. The problem is strongly
/// convex, so half the squared gradient bounds how far the result is from the best there is, and a fit ends when that
/// is small. Sums are taken in one order only: equal inputs give equal bits.
struct LogisticFit {
  /// A fit ends when it is at most so far from the best, per unit of cost.
  static let tolerance = 1e-4
  /// Steps at the most.
  static let mostSteps = 200
  /// So many past steps tell how the slope bends.
  private static let memory = 8

  /// In the order of the input's columns.
  private(set) var weights: [Double]
  /// How many steps it took.
  private(set) var steps = 0
  /// The objective is at most so far above the least possible.
  private(set) var gap = Double.infinity

  private let input: LearningInput
  private let rows: [Int]
  private let bounds: ClosedRange<Double>
  private let tolerance: Double

  /// Fits some rows of an input; the weights of its bounded columns stay within `bounds`.
  ///
  /// Where a fit begins does not show in where it ends: `start` only saves steps.
  init(
    _ input: LearningInput,
    rows: [Int],
    bounds: ClosedRange<Double>,
    start: [Double]? = nil,
    tolerance: Double = LogisticFit.tolerance
  ) {
    self.tolerance = tolerance
    self.input = input
    self.rows = rows
    self.bounds = bounds
    weights = start ?? [Double](repeating: 0, count: input.columns)
    minimise()
  }

  private mutating func minimise() {
    let enough = tolerance * rows.reduce(0) { $0 + input.costs[$1] }
    var margins = zip(rows, products(weights)).map { $1 + input.offsets[$0] }
    var value = objective(weights, margins)
    var slope = gradient(margins)
    var past = Past(limit: LogisticFit.memory)
    while steps < LogisticFit.mostSteps {
      gap = dot(slope, slope) / 2
      guard gap > enough else { return }
      steps += 1
      var direction = past.direction(slope)
      for column in input.firstBounded..<weights.count where slope[column] == 0 { direction[column] = 0 }
      if dot(direction, slope) >= 0 { direction = slope.map { -$0 } }
      guard let next = step(along: direction, slope: slope, margins: margins, value: value) else { return }
      let before = weights
      let slopeBefore = slope
      (weights, margins, value) = next
      slope = gradient(margins)
      past.add(step: difference(weights, before), bend: difference(slope, slopeBefore))
    }
    gap = dot(slope, slope) / 2
  }

  /// The first of ever smaller steps that lowers the objective enough; nil where none does.
  private func step(along direction: [Double], slope: [Double], margins: [Double], value: Double)
    -> (weights: [Double], margins: [Double], value: Double)?
  {
    let change = products(direction)
    var size = 1.0
    while size > 1e-12 {
      var next = weights
      for column in next.indices { next[column] += size * direction[column] }
      var isClipped = false
      for column in input.firstBounded..<next.count where !bounds.contains(next[column]) {
        next[column] = min(max(next[column], bounds.lowerBound), bounds.upperBound)
        isClipped = true
      }
      let nextMargins =
        isClipped
        ? zip(rows, products(next)).map { $1 + input.offsets[$0] }
        : zip(margins, change).map { $0 + size * $1 }
      let nextValue = objective(next, nextMargins)
      var promised = 0.0
      for column in next.indices { promised += slope[column] * (next[column] - weights[column]) }
      if nextValue <= value + 1e-4 * promised { return (next, nextMargins, nextValue) }
      size /= 2
    }
    return nil
  }

  private func products(_ weights: [Double]) -> [Double] { input.products(rows, weights) }

  private func objective(_ weights: [Double], _ margins: [Double]) -> Double {
    var sum = dot(weights, weights) / 2
    for (row, margin) in zip(rows, margins) {
      sum += input.costs[row] * LogisticFit.loss(input.signs[row] * margin)
    }
    return sum
  }

  /// The slope at the weights, nought where a bound keeps a weight from falling or rising further.
  private func gradient(_ margins: [Double]) -> [Double] {
    var slope = weights
    let pulls = zip(rows, margins).map { row, margin in
      let sign = input.signs[row]
      return -(input.costs[row] * sign * LogisticFit.probability(-sign * margin))
    }
    input.add(rows, times: pulls, to: &slope)
    for column in input.firstBounded..<slope.count {
      let isHeld =
        slope[column] > 0
        ? weights[column] <= bounds.lowerBound : weights[column] >= bounds.upperBound
      if isHeld { slope[column] = 0 }
    }
    return slope
  }

  /// 1/(1 + exp(−z)).
  static func probability(_ z: Double) -> Double {
    z >= 0 ? 1 / (1 + exp(-z)) : 1 - 1 / (1 + exp(z))
  }

  /// log(1 + exp(−z)).
  static func loss(_ z: Double) -> Double {
    z >= 0 ? log1p(exp(-z)) : -z + log1p(exp(z))
  }
}

/// The last steps of a descent and how the slope changed over each.
private struct Past {
  private let limit: Int
  private var steps: [[Double]] = []
  private var bends: [[Double]] = []
  private var products: [Double] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(step: [Double], bend: [Double]) {
    let product = dot(step, bend)
    // A bound that was met can make the slope seem to bend the wrong way.
    guard product > 1e-10 * dot(step, step) else { return }
    if steps.count == limit {
      steps.removeFirst()
      bends.removeFirst()
      products.removeFirst()
    }
    steps.append(step)
    bends.append(bend)
    products.append(product)
  }

  /// The way down: the slope turned by what is known of how it bends (Nocedal, 1980).
  func direction(_ slope: [Double]) -> [Double] {
    var direction = slope.map { -$0 }
    guard let bend = bends.last, let product = products.last else {
      // Nothing known yet: a step of length one at the most.
      let length = dot(slope, slope).squareRoot()
      if length > 1 { scale(&direction, by: 1 / length) }
      return direction
    }
    var parts = [Double](repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      parts[index] = dot(steps[index], direction) / products[index]
      add(bends[index], times: -parts[index], to: &direction)
    }
    scale(&direction, by: product / dot(bend, bend))
    for index in steps.indices {
      let part = dot(bends[index], direction) / products[index]
      add(steps[index], times: parts[index] - part, to: &direction)
    }
    return direction
  }

  private func scale(_ vector: inout [Double], by factor: Double) {
    for index in vector.indices { vector[index] *= factor }
  }

  /// Without the checks of arrays, as in `dot`: a fit spends a fifth of its time in these two.
  private func add(_ other: [Double], times factor: Double, to vector: inout [Double]) {
    precondition(other.count == vector.count)
    vector.withUnsafeMutableBufferPointer { vector in
      other.withUnsafeBufferPointer { other in
        var index = 0
        while index < other.count {
          vector[index] += factor * other[index]
          index += 1
        }
      }
    }
  }
}

/// The product of two vectors of one length, summed in four strands that are always the same.
private func dot(_ left: [Double], _ right: [Double]) -> Double {
  precondition(left.count == right.count)
  return left.withUnsafeBufferPointer { left in
    right.withUnsafeBufferPointer { right in
      var strands = SIMD4<Double>.zero
      let whole = left.count & ~3
      var index = 0
      while index < whole {
        let one = SIMD4<Double>(left[index], left[index + 1], left[index + 2], left[index + 3])
        let two = SIMD4<Double>(right[index], right[index + 1], right[index + 2], right[index + 3])
        strands += one * two
        index += 4
      }
      var sum = strands[0] + strands[1] + strands[2] + strands[3]
      for index in whole..<left.count { sum += left[index] * right[index] }
      return sum
    }
  }
}

private func difference(_ left: [Double], _ right: [Double]) -> [Double] {
  var result = left
  for index in result.indices { result[index] -= right[index] }
  return result
}
