import Testing
import Vetting

@Suite struct ExchangeStartsTests {
  @Test func `a word after thirty silent days begins anew, and is answered before the next silence`() {
    let starts = starts(
      [(0, true), (2, false), (31, false), (33, false), (70, true), (71, false)],
      asOf: 400
    )
    #expect(
      starts == ExchangeStarts(begunByThem: 2, answeredByMember: 2, begunByMember: 0, answeredByThem: 0)
    )
    let silent = self.starts([(0, true), (2, false), (40, false), (60, false), (95, true)], asOf: 400)
    #expect(
      silent == ExchangeStarts(begunByThem: 2, answeredByMember: 1, begunByMember: 1, answeredByThem: 0)
    )
  }

  @Test func `what was begun in the last week and is not answered yet is not counted`() {
    #expect(starts([(100, false)], asOf: 106) == ExchangeStarts())
    #expect(starts([(100, false)], asOf: 107) == ExchangeStarts(begunByMember: 1))
    #expect(
      starts([(100, false), (101, true)], asOf: 102) == ExchangeStarts(begunByMember: 1, answeredByThem: 1)
    )
    #expect(starts([], asOf: 100) == ExchangeStarts())
  }

  /// Messages by the day of sending.
  private func starts(_ messages: [(day: Int64, isFromThem: Bool)], asOf day: Int64) -> ExchangeStarts {
    ExchangeStarts(messages.map { (sentAt: $0.day * 86_400, isFromThem: $0.isFromThem) }, asOf: day * 86_400)
  }
}
