import Testing

@testable import Vetting

struct PlattLineTests {
  /// Scores that are twice as sure as they should be: at 2 the odds are e to 1.
  private func overconfident() -> (scores: [Double], isWanted: [Bool]) {
    var scores: [Double] = []
    var isWanted: [Bool] = []
    for score in [-2.0, 2.0] {
      for index in 0..<1_000 {
        scores.append(score)
        isWanted.append(Double(index) < 1_000 * LogisticFit.probability(score / 2))
      }
    }
    return (scores, isWanted)
  }

  @Test func overconfidenceIsHalved() {
    let (scores, isWanted) = overconfident()
    let line = PlattLine.fit(scores: scores, isWanted: isWanted, weights: scores.map { _ in 1 })
    #expect(abs(line.slope - 0.5) < 0.02)
    #expect(abs(line.shift) < 0.02)
  }

  @Test func theSlopeIsNeverNegative() {
    let (scores, isWanted) = overconfident()
    let line = PlattLine.fit(scores: scores, isWanted: isWanted.map { !$0 }, weights: scores.map { _ in 1 })
    #expect(line.slope == 0)
  }

  @Test func oneAnswerOnlyStaysWithinBounds() {
    let line = PlattLine.fit(scores: [1, 1, 1], isWanted: [true, true, true], weights: [1, 1, 1])
    #expect(line.slope.isFinite)
    #expect(abs(line.shift) <= 3)
  }
}
