import Testing
import Vetting

/// Bounds are those that SciPy 1.17.1 prints.
struct ShareTests {
  @Test(arguments: [
    (0, 20, 0.0, 0.16112515805281935),
    (1, 74, 0.002389463403456825, 0.07265356519843233),
    (5, 10, 0.236593090512564, 0.7634069094874361),
    (20, 20, 0.8388748419471808, 1.0),
  ])
  func `bounds are Wilson's`(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(Share(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 1e-12)
    #expect(abs(interval.upperBound - high) < 1e-12)
  }

  @Test func `of nothing there is no share`() {
    #expect(Share(0, of: 0).value == nil)
    #expect(Share(0, of: 0).interval == nil)
  }
}
