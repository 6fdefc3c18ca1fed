import Testing
import Vetting

struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2026, 11, 23, 20_780),
    (1600, 1, 1, -135_140), (9999, 12, 31, 2_932_896), (0, 3, 1, -719_468),
  ])
  func `a date has its number and the number its date`(year: Int, month: Int, day: Int, number: Int) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.number == number)
    #expect(Day(number: number).civil == (year, month, day))
  }

  @Test func `every day of four centuries leads to the next`() throws {
    var previous = try #require(Day(year: 1899, month: 12, day: 31))
    var wrong: [Day] = []
    for year in 1900..<2300 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          let current = try #require(Day(year: year, month: month, day: day))
          let follows = current.number == previous.number + 1
          let isNextWeekday = current.weekday == (previous.weekday + 1) % 7
          // Half a million expectations would take seconds.
          if !follows || !isNextWeekday || current.civil != (year, month, day) { wrong.append(current) }
          previous = current
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
    (2024, 1, 32), (2024, -1, 1), (Int.max, 1, 1), (Int.min, 1, 1), (10_000, 1, 1), (2024, 1, Int.max),
    (2024, Int.min, 1),
  ])
  func `a day that does not exist is none`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `23 November 2026 is a Monday`() {
    #expect(Day(iso: "2026-11-23")?.weekday == 1)
    #expect(Day(number: -5).weekday == 6)
  }

  @Test(arguments: [(0, 0), (86_399, 0), (86_400, 1), (-1, -1), (-86_400, -1), (-86_401, -2)])
  func `a moment lies in its UTC day`(seconds: Int64, number: Int) {
    #expect(Day(secondsSince1970: seconds).number == number)
  }

  @Test func `the farthest moments do not trap`() {
    #expect(Day(secondsSince1970: .max).number > 0)
    #expect(Day(secondsSince1970: .min).number < 0)
  }

  @Test(arguments: ["2026-11-23", "0001-01-01", "9999-12-31", "2024-02-29"])
  func `an ISO date is read and written alike`(text: String) {
    #expect(Day(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "2026-11-3", "26-11-23", "2026/11/23", "2026-11-23T00:00", "2026-11-31", " 2026-11-23", "2026-11-23 ",
    "２０２６-11-23", "+026-11-23", "2026--1-23", "a026-11-23",
  ])
  func `anything else is no ISO date`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `days are counted on and ordered`() throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect(day.advanced(by: 2).iso == "2024-03-01")
    #expect(day.advanced(by: -59).iso == "2023-12-31")
    #expect(day < day.advanced(by: 1))
    #expect(day.secondsSince1970 == Int64(day.number) * 86_400)
  }
}
