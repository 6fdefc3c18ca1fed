/// So many of so many, with what that allows to conclude.
package struct Share: Equatable, Sendable, Codable {
  package var count: Int
  package var total: Int

  /// A share.
  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share from 0 to 1; nil where there was nothing to count.
  package var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// The bounds between which the true share lies in 95 of 100 cases, after Wilson; nil where nothing was counted.
  ///
  /// Unlike the textbook interval it stays between 0 and 1 and says something after few cases: 0 of 20 may still be 16 %.
  package var interval: ClosedRange<Double>? {
    guard total > 0 else { return nil }
    let z = 1.959963984540054
    let n = Double(total)
    let p = Double(count) / n
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, count == 0 ? 0 : middle - reach)...min(1, count == total ? 1 : middle + reach)
  }
}
