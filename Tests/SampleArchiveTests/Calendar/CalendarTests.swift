import Testing

@testable import SampleArchive

struct CalendarTests {
  @Test(
    arguments: [
      // Second Sunday of March 2026 is the 8th: 2:00 becomes 3:00 at 10:00 UTC.
      (Moment(SampleDay(year: 2026, month: 3, day: 8), hour: 9, minute: 59), "3/8/26, 1:59 AM"),
      (Moment(SampleDay(year: 2026, month: 3, day: 8), hour: 10), "3/8/26, 3:00 AM"),
      // First Sunday of November 2026 is the 1st: 2:00 becomes 1:00 at 9:00 UTC.
      (Moment(SampleDay(year: 2026, month: 11, day: 1), hour: 8, minute: 59), "11/1/26, 1:59 AM"),
      (Moment(SampleDay(year: 2026, month: 11, day: 1), hour: 9), "11/1/26, 1:00 AM"),
      (Moment(SampleDay(year: 2026, month: 11, day: 1), hour: 10), "11/1/26, 2:00 AM"),
      // The second Sunday is the 14th where March begins on a Monday.
      (Moment(SampleDay(year: 2021, month: 3, day: 14), hour: 9, minute: 59), "3/14/21, 1:59 AM"),
      (Moment(SampleDay(year: 2021, month: 3, day: 14), hour: 10), "3/14/21, 3:00 AM"),
      (Moment(SampleDay(year: 2026, month: 1, day: 1), hour: 2), "12/31/25, 6:00 PM"),
      (Moment(SampleDay(year: 2026, month: 7, day: 4), hour: 19), "7/4/26, 12:00 PM"),
      (Moment(SampleDay(year: 2026, month: 7, day: 4), hour: 7, minute: 5), "7/4/26, 12:05 AM"),
    ])
  func `the Pacific clock changes in March and November`(moment: Moment, expected: String) {
    var bytes: [UInt8] = []
    Stamp.slashed(PacificClock.reading(at: moment), padded: false, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `a day and its number agree over four centuries`() {
    var previous = SampleDay(number: -100_001)
    for number in -100_000...50_000 {
      let day = SampleDay(number: number)
      #expect(day.number == number && previous < day)
      previous = day
    }
    #expect(SampleDay(year: 2026, month: 11, day: 23).weekday == 1)
  }

  @Test func `dates look as in LinkedIn's files`() {
    let moment = Moment(SampleDay(year: 2026, month: 2, day: 26), hour: 14, minute: 0, second: 54)
    #expect(text { Stamp.weekdayFirst(moment, to: &$0) } == "Thu Feb 26 14:00:54 UTC 2026")
    #expect(text { Stamp.universal(moment, to: &$0) } == "2026-02-26 14:00:54 UTC")
    #expect(text { Stamp.universal(moment, separator: Stamp.slash, to: &$0) } == "2026/02/26 14:00:54 UTC")
    #expect(text { Stamp.dayMonthYear(moment.day, to: &$0) } == "26 Feb 2026")
    #expect(text { Stamp.slashed(moment, padded: true, to: &$0) } == "02/26/26, 02:00 PM")
    #expect(text { Stamp.event(moment, to: &$0) } == "Feb 26, 2026 02:00 PM")
  }

  private func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
