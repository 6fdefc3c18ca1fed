import Foundation

/// How long the rest of a session takes, going by how long the last cards took.
package enum ReviewPace {
  /// Seconds for a card before anything is known.
  package static let usual = 10.0
  /// Longer than this between two answers was a pause, not a card.
  private static let longest = 90.0
  /// So many of the last answers are looked at.
  private static let remembered = 20
  /// Fewer than this tell nothing.
  private static let fewest = 3

  /// What an estimate says, and what it rests on.
  package struct Estimate: Equatable, Sendable {
    package var seconds: Double
    /// False where it goes by the usual ten seconds, because too few cards were answered.
    package var isMeasured: Bool

    /// An estimate.
    package init(seconds: Double, isMeasured: Bool) {
      self.seconds = seconds
      self.isMeasured = isMeasured
    }
  }

  /// The estimate for so many cards, from the moments of the answers of this session, oldest first.
  package static func left(_ cards: Int, answers: [Double]) -> Estimate {
    let times = Array(answers.suffix(remembered + 1))
    let steps = zip(times, times.dropFirst()).map { $1 - $0 }.filter { $0 >= 0 && $0 <= longest }.sorted()
    guard steps.count >= fewest else { return Estimate(seconds: Double(cards) * usual, isMeasured: false) }
    // The mean, since the sum of the cards to come is what is asked for; a second at the least.
    let mean = max(1, steps.reduce(0, +) / Double(steps.count))
    return Estimate(seconds: Double(cards) * mean, isMeasured: true)
  }
}
