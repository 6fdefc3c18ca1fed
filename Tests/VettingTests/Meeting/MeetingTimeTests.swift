import Foundation
import Testing
import Vetting

private func zone(_ name: String) throws -> TimeZone { try #require(TimeZone(identifier: name)) }
private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

@Test func `a time that the clocks skip is refused, with the time that they show then`() throws {
  let berlin = try zone("Europe/Berlin")
  let spring = try day("2026-03-29")
  #expect(
    throws: MeetingTime.Problem.skipped(day: spring, minute: 150, zone: "Europe/Berlin", resumesAt: 210)
  ) { try MeetingTime(day: spring, minute: 150, zone: berlin) }
  let before = try MeetingTime(day: spring, minute: 119, zone: berlin)
  let after = try MeetingTime(day: spring, minute: 180, zone: berlin)
  #expect(try #require(after.moment).timeIntervalSince(try #require(before.moment)) == 60)
}

@Test func `a time that comes twice means the first`() throws {
  let time = try MeetingTime(day: try day("2026-10-25"), minute: 150, zone: try zone("Europe/Berlin"))
  // Summer time still: two hours before Greenwich, not one.
  #expect(time.moment == Date(timeIntervalSince1970: 1_792_888_200))
}

@Test func `skips of half an hour and at midnight are found`() throws {
  #expect(throws: MeetingTime.Problem.self) {
    try MeetingTime(day: try day("2026-10-04"), minute: 135, zone: try zone("Australia/Lord_Howe"))
  }
  #expect(throws: MeetingTime.Problem.self) {
    try MeetingTime(day: try day("2026-09-06"), minute: 30, zone: try zone("America/Santiago"))
  }
  // The island that left a whole day out.
  #expect(throws: MeetingTime.Problem.self) {
    try MeetingTime(day: try day("2011-12-30"), minute: 720, zone: try zone("Pacific/Apia"))
  }
}

@Test func `a timed meeting is one moment wherever the reader is, a day is that day everywhere`() throws {
  let timed = try MeetingTime(day: try day("2026-12-03"), minute: 930, zone: try zone("Europe/Berlin"))
  let tokyo = timed.shown(in: try zone("Asia/Tokyo"))
  #expect(tokyo.day.iso == "2026-12-03" && tokyo.minute == 1_410)
  let auckland = timed.shown(in: try zone("Pacific/Auckland"))
  #expect(auckland.day.iso == "2026-12-04" && auckland.minute == 210)
  let whole = MeetingTime(day: try day("2026-12-03"))
  #expect(whole.shown(in: try zone("Pacific/Auckland")).day.iso == "2026-12-03")
  #expect(whole.shown(in: .gmt).minute == nil)
}

@Test func `29 February is a day in leap years only`() throws {
  #expect(Day(iso: "2027-02-29") == nil)
  let leap = try MeetingTime(day: try day("2028-02-29"), minute: 600, zone: .gmt)
  #expect(leap.shown(in: .gmt).day.iso == "2028-02-29")
}

@Test(arguments: [
  ("9:05", 545), ("09:05", 545), ("00:00", 0), ("23:59", 1_439), ("24:00", nil), ("9", nil), ("9:5", nil),
  ("-9:05", nil), ("9:60", nil), ("٩:٠٥", nil), ("", nil), ("1:2:3", nil), (" 9:05", nil), ("+9:05", nil),
]) func `times of day are read strictly`(text: String, minute: Int?) {
  #expect(MeetingTime.minute(fromClock: text) == minute)
}

@Test func `a minute that no day has is refused`() {
  #expect(throws: MeetingTime.Problem.noSuchMinute(1_440)) {
    try MeetingTime(day: Day(number: 0), minute: 1_440, zone: .gmt)
  }
}

@Test func `every minute of two years in six zones reads back as itself or is skipped`() throws {
  var skipped = 0
  for name in [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca",
    "America/Nuuk",
  ] {
    let zone = try zone(name)
    for number in stride(from: 20_454, to: 20_454 + 730, by: 1) {
      for minute in stride(from: 0, to: 1_440, by: 45) {
        guard let time = try? MeetingTime(day: Day(number: number), minute: minute, zone: zone) else {
          skipped += 1
          continue
        }
        let shown = time.shown(in: zone)
        #expect(shown.day.number == number && shown.minute == minute, "\(name) \(number) \(minute)")
      }
    }
  }
  #expect((4...20).contains(skipped), "\(skipped)")
}
