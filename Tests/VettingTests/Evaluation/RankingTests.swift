import Testing
import Vetting

/// What scikit-learn 1.9.1 prints for the same cases; many scores are equal, so ties count.
struct RankingTests {
  static let scores = [
    0.875, 0.875, 0.75, 0.75, 0.75, 0.625, 0.5, 0.5, 0.5, 0.5, 0.375, 0.375, 0.25, 0.25, 0.125, 0.125, 0.125,
    1.0, 1.0, 0.0,
    0.0, 0.625, 0.75, 0.25,
  ]
  static let truth = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0].map { $0 == 1 }

  private let cases = zip(scores, truth).map { (score: $0, isPositive: $1) }

  private func near(_ one: Double?, _ other: Double) -> Bool { one.map { abs($0 - other) < 1e-12 } ?? false }

  @Test func `areas are those of scikit-learn`() {
    let ranking = Ranking(cases)
    #expect(near(ranking.rocAUC, 0.84375))
    #expect(near(ranking.averagePrecision, 0.8405438311688311))
    let turned = Ranking(cases.map { (score: -$0.score, isPositive: !$0.isPositive) })
    #expect(near(turned.averagePrecision, 0.8117559523809524))
    #expect(near(turned.rocAUC, 0.84375))
  }

  @Test func `recall at a precision is that of scikit-learn`() {
    let ranking = Ranking(cases)
    #expect(near(ranking.recall(atPrecision: 0.95), 1.0 / 3))
    #expect(near(ranking.recall(atPrecision: 0.8), 2.0 / 3))
  }

  @Test func `the order of the cases does not count`() {
    let forwards = Ranking(cases)
    let backwards = Ranking(cases.reversed())
    #expect(forwards.rocAUC == backwards.rocAUC)
    #expect(forwards.averagePrecision == backwards.averagePrecision)
  }

  @Test func `equal scores tell nothing`() {
    let ranking = Ranking([true, false, false, true].map { (score: 0.5, isPositive: $0) })
    #expect(ranking.rocAUC == 0.5)
    #expect(ranking.averagePrecision == 0.5)
    #expect(ranking.recall(atPrecision: 0.95) == 0)
  }

  @Test func `one class cannot be ranked`() {
    #expect(Ranking([(score: 1, isPositive: true)]).rocAUC == nil)
    #expect(Ranking([(score: 1, isPositive: false)]).averagePrecision == nil)
    #expect(Ranking([]).recall(atPrecision: 0.5) == nil)
  }
}
