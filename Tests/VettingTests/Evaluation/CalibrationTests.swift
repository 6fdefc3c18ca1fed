import Testing
import Vetting

struct CalibrationTests {
  private let calibration = Calibration(
    zip(RankingTests.scores, RankingTests.truth).map { (probability: $0, isPositive: $1) }
  )

  private func near(_ one: Double?, _ other: Double) -> Bool { one.map { abs($0 - other) < 1e-12 } ?? false }

  @Test func `scores are those of scikit-learn and numpy`() {
    #expect(near(calibration.brier, 0.15950520833333334))
    #expect(near(calibration.expectedError(), 0.08854166666666667))
  }

  @Test func `what is surest is decided first`() {
    // The first three are right, the fourth is wrong, and one in five of the first five is.
    let cases = [
      (0.99, true), (0.98, true), (0.02, false), (0.9, false), (0.8, true),
      (0.6, false), (0.55, true), (0.5, true),
    ].map { (probability: $0.0, isPositive: $0.1) }
    let calibration = Calibration(cases)
    #expect(calibration.coverage(atError: 0) == 3.0 / 8)
    #expect(calibration.coverage(atError: 0.2) == 5.0 / 8)
    #expect(calibration.coverage(atError: 1) == 1)
  }

  @Test func `equally sure cases stand or fall together`() {
    let cases = [(0.9, true), (0.9, true), (0.1, true), (0.4, false)].map {
      (probability: $0.0, isPositive: $0.1)
    }
    #expect(Calibration(cases).coverage(atError: 0.3) == 1)
    #expect(Calibration(cases).coverage(atError: 0.2) == 0)
  }

  @Test func `nothing measured is no figure`() {
    let calibration = Calibration([])
    #expect(calibration.brier == nil)
    #expect(calibration.expectedError() == nil)
    #expect(calibration.coverage(atError: 0.05) == nil)
  }
}
