import Testing
import Vetting

@testable import Archives

struct LinkedInDateTests {
  private func lend<Result>(_ text: String, _ read: (Bytes) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer(read)
  }

  @Test(arguments: [
    ("04 May 2022", "2022-05-04"), ("29 Feb 2024", "2024-02-29"), ("31 Dec 1999", "1999-12-31"),
    ("4 May 2022", "2022-05-04"), ("04-May-22", "2022-05-04"), ("4-may-2022", "2022-05-04"),
    (" 04 May 2022 ", "2022-05-04"), ("5/4/22, 3:07 PM", "2022-05-04"), ("2022-05-04", "2022-05-04"),
    ("12/24/23, 05:28 AM", "2023-12-24"), ("29 Feb 2000", "2000-02-29"),
  ])
  func `a day is read`(text: String, iso: String) {
    #expect(lend(text, LinkedInDate.day)?.iso == iso)
  }

  @Test(arguments: [
    "", "31 Feb 2024", "29 Feb 2023", "29 Feb 1900", "00 Jan 2024", "32 Jan 2024", "04 Mai 2022",
    "04 May 22 x",
    "04May2022", "2022-13-01", "2022-02-30", "13/1/22, 3:07 PM", "2/30/22, 3:07 PM", "04 May 202", "May 2022",
    "٠٤ May 2022", "04 May 20222", "4/5/2022",
  ])
  func `what is no day is none`(text: String) {
    #expect(lend(text, LinkedInDate.day) == nil)
  }

  @Test(arguments: [
    // Winter is eight hours behind UTC, summer seven.
    ("1/15/24, 12:00 PM", 1_705_348_800), ("7/15/24, 12:00 PM", 1_721_070_000),
    // 10 March 2024, 2:00: put forward. What cannot be is read by the clock before.
    ("3/10/24, 1:59 AM", 1_710_064_740), ("3/10/24, 2:00 AM", 1_710_064_800),
    ("3/10/24, 2:30 AM", 1_710_066_600), ("3/10/24, 3:00 AM", 1_710_064_800),
    ("3/10/24, 3:30 AM", 1_710_066_600),
    // 3 November 2024, 2:00: put back. What can be twice is read as the first.
    ("11/3/24, 12:59 AM", 1_730_620_740), ("11/3/24, 1:30 AM", 1_730_622_600),
    ("11/3/24, 1:59 AM", 1_730_624_340), ("11/3/24, 2:00 AM", 1_730_628_000),
    // Before 2007 daylight time lasted from April to October.
    ("3/20/06, 12:00 PM", 1_142_884_800), ("4/20/06, 12:00 PM", 1_145_559_600),
    ("10/30/06, 12:00 PM", 1_162_238_400),
    ("12/31/23, 11:59 PM", 1_704_095_940), ("2/29/24, 12:00 AM", 1_709_193_600),
    ("1/15/24, 12:00\u{202F}PM", 1_705_348_800), ("01/15/24, 12:00 pm", 1_705_348_800),
  ])
  func `Pacific wall-clock time becomes the moment it stands for`(text: String, seconds: Int64) {
    #expect(lend(text, LinkedInDate.pacificMoment) == seconds)
  }

  @Test(arguments: [
    "1/15/24, 13:00 PM", "1/15/24, 0:30 AM", "1/15/24, 3:60 PM", "1/15/24, 3:7 PM", "1/15/24 3:07 PM",
    "1/15/24, 3:07 XM", "1/15/24, 3:07", "2/29/23, 3:07 PM", "15/1/24, 3:07 PM", "1/15/24, 3:07 PM UTC", "",
  ])
  func `what is no wall-clock time is none`(text: String) {
    #expect(lend(text, LinkedInDate.pacificMoment) == nil)
  }

  @Test(arguments: [
    ("2026-02-26 02:00:54 UTC", 1_772_071_254), ("2026/02/26 02:00:54 UTC", 1_772_071_254),
    ("2026-02-26 02:00:54", 1_772_071_254), ("1970-01-01 00:00:00 UTC", 0),
    ("2024-02-29 23:59:59 UTC", 1_709_251_199),
  ])
  func `a UTC moment is read`(text: String, seconds: Int64) {
    #expect(lend(text, LinkedInDate.utcMoment) == seconds)
  }

  @Test(arguments: [
    "2026-02-30 02:00:54 UTC", "2026-02/26 02:00:54 UTC", "2026-02-26 24:00:00 UTC",
    "2026-02-26 02:60:00 UTC",
    "2026-02-26 02:00:60 UTC", "2026-02-26 02:00:54 CET", "2026-2-26 02:00:54", "2026-02-26",
    "26-02-2026 02:00:54",
  ])
  func `what is no UTC moment is none`(text: String) {
    #expect(lend(text, LinkedInDate.utcMoment) == nil)
  }

  @Test func `the date of a followed company and the day of an event are read`() {
    #expect(lend("Thu Feb 26 02:00:54 UTC 2026", LinkedInDate.utcMomentWithWeekday) == 1_772_071_254)
    #expect(lend("Thu Feb 30 02:00:54 UTC 2026", LinkedInDate.utcMomentWithWeekday) == nil)
    #expect(
      lend("Mar 21, 2026 01:30 PM - Mar 21, 2026 02:30 PM", LinkedInDate.dayOfEvent)?.iso == "2026-03-21"
    )
    #expect(lend("Feb 31, 2026 01:30 PM", LinkedInDate.dayOfEvent) == nil)
  }
}
