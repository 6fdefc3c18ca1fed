import Foundation

/// L2-regularised logistic regression with an offset for each row and bounds on some weights.
///
/// Minimises ½‖w‖² + Σ cᵢ·log(1 + exp(−yᵢ(xᵢ·w + oᵢ))) row by row (stochastic dual coordinate ascent: Shalev-Shwartz
/// and Zhang, 2013). The weights are the sum of the rows, each times its cost, its sign and a share from 0 to 1, and cut
/// to the bounds; one row after the other gets the share that is best while the others keep theirs. Weights and shares
/// together bound how far the result is from the best there is, and a fit ends when that is small.
///
/// The rows are taken in an order that is mixed anew in each round, always in the same way: equal inputs give equal bits.
struct LogisticFit {
  /// A fit ends when it is at most so far from the best, per unit of cost.
  static let tolerance = 1e-4
  /// Rounds at the most; ten are usual.
  static let mostRounds = 200

  /// In the order of the input's columns.
  private(set) var weights: [Double]
  /// The share of each row of the input; nought for those that were left out.
  private(set) var shares: [Double]
  /// How often all rows were taken.
  private(set) var rounds = 0
  /// The objective is at most so far above the least possible.
  private(set) var gap = Double.infinity

  private let input: LearningInput
  private let rows: [Int]
  private let bounds: ClosedRange<Double>
  /// What the weights of the bounded columns are before they are cut.
  private var uncut: [Double]

  /// Fits some rows of an input; the weights of its bounded columns stay within `bounds`.
  ///
  /// Where a fit begins does not show in where it ends: `start`, a share for each row, only saves rounds.
  init(
    _ input: LearningInput,
    rows: [Int],
    bounds: ClosedRange<Double>,
    start: [Double]? = nil,
    tolerance: Double = LogisticFit.tolerance
  ) {
    self.input = input
    self.rows = rows
    self.bounds = bounds
    weights = [Double](repeating: 0, count: input.columns)
    uncut = [Double](repeating: 0, count: input.columns - input.firstBounded)
    shares = [Double](repeating: 0, count: input.count)
    if let start {
      for row in rows { give(row, start[row]) }
    }
    minimise(until: tolerance * rows.reduce(0) { $0 + input.costs[$1] })
  }

  private mutating func minimise(until enough: Double) {
    var order = rows
    var mixing = Mixing()
    while rounds < LogisticFit.mostRounds {
      rounds += 1
      mixing.mix(&order)
      var seen = 0.0
      for row in order { seen += improve(row) }
      // What was seen in passing is mostly more than what is left; only then is it worth its while to look exactly.
      guard seen < 4 * enough || rounds == LogisticFit.mostRounds else { continue }
      gap = zip(rows, input.products(rows, weights)).reduce(0) { $0 + left(of: $1.0, product: $1.1) }
      if gap <= enough { return }
    }
  }

  /// Gives a row its best share; returns what it added to the gap before.
  private mutating func improve(_ row: Int) -> Double {
    let product = input.product(row, weights)
    let margin = input.signs[row] * (product + input.offsets[row])
    let left = left(of: row, product: product)
    give(row, LogisticFit.share(margin, before: shares[row], bend: input.costs[row] * input.squares[row]))
    return left
  }

  /// Changes the share of a row, and the weights with it.
  private mutating func give(_ row: Int, _ share: Double) {
    let factor = input.costs[row] * input.signs[row] * (share - shares[row])
    shares[row] = share
    input.add(row, times: factor, to: &weights, bounded: &uncut)
    for index in input.boundedColumns(of: row) {
      weights[index] = min(max(uncut[index - input.firstBounded], bounds.lowerBound), bounds.upperBound)
    }
  }

  /// What a row adds to the gap, never less than nought: its loss, and what its share promises less than that.
  private func left(of row: Int, product: Double) -> Double {
    let margin = input.signs[row] * (product + input.offsets[row])
    let share = shares[row]
    return input.costs[row]
      * (LogisticFit.loss(margin) + share * margin + LogisticFit.information(share)
        + LogisticFit.information(1 - share))
  }

  /// The best share of a row, by its margin and share of before; `bend` is how much a whole share changes its margin.
  ///
  /// It is the logistic function of the t at which t + margin + (share − before)·bend is nought: by Newton's steps,
  /// halved where they would leave what is known to hold it.
  private static func share(_ margin: Double, before: Double, bend: Double) -> Double {
    var (low, high) = (-margin - (1 - before) * bend, -margin + before * bend)
    var t = before > 0 && before < 1 ? min(max(log(before / (1 - before)), low), high) : -margin
    for _ in 0..<40 {
      let share = probability(t)
      let rest = t + margin + (share - before) * bend
      if abs(rest) < 1e-9 { break }
      if rest > 0 { high = t } else { low = t }
      let next = t - rest / (1 + bend * share * (1 - share))
      t = next > low && next < high ? next : (low + high) / 2
    }
    return probability(t)
  }

  /// p·log p, nought for nought.
  private static func information(_ p: Double) -> Double { p > 0 ? p * log(p) : 0 }

  /// 1/(1 + exp(−z)).
  static func probability(_ z: Double) -> Double {
    z >= 0 ? 1 / (1 + exp(-z)) : 1 - 1 / (1 + exp(z))
  }

  /// log(1 + exp(−z)).
  static func loss(_ z: Double) -> Double {
    z >= 0 ? log1p(exp(-z)) : -z + log1p(exp(z))
  }
}

/// Mixes rows: neighbours are alike, and rows that are alike one after the other teach little.
private struct Mixing {
  private var state: UInt64 = 0

  /// Another order each time, and the same ones in every run.
  mutating func mix(_ rows: inout [Int]) {
    for place in stride(from: rows.count - 1, to: 0, by: -1) {
      // Steele, Lea and Flood, 2014.
      state &+= 0x9e37_79b9_7f4a_7c15
      var value = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
      rows.swapAt(place, Int((value ^ (value >> 31)) % UInt64(place + 1)))
    }
  }
}
