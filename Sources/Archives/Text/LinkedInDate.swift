import Vetting

/// The ways in which LinkedIn writes days and moments, read by hand from bytes: nil for anything else.
///
/// Ranges are checked: 31 February is no day. Two-digit years are of this century.
enum LinkedInDate {
  /// `04 May 2022` (Connections), also as of 2018 `5/4/22, 3:07 PM`, and as spreadsheets write them again:
  /// `04-May-22`, `2022-05-04`.
  static func day(_ bytes: Bytes) -> Day? { dayMonthYear(bytes) ?? dayOfShortMoment(bytes) ?? isoDay(bytes) }

  /// `5/4/22, 3:07 PM` in Pacific time (Invitations; by analogy the messages of 2018), as seconds since 1970.
  static func pacificMoment(_ bytes: Bytes) -> Int64? {
    shortMoment(bytes).map(PacificTime.utc(fromWallClock:))
  }

  /// `12/24/23, 05:28 AM` where the zone is not known (Recommendations, Contacts, Registration): the day only.
  static func dayOfShortMoment(_ bytes: Bytes) -> Day? { shortMoment(bytes).map(Day.init(secondsSince1970:)) }

  /// `2023-12-24 05:28:11 UTC`, with dashes or slashes, with or without `UTC`, as seconds since 1970.
  static func utcMoment(_ bytes: Bytes) -> Int64? {
    var scanner = ByteScanner(bytes)
    guard let year = scanner.number(4...4) else { return nil }
    let separator = scanner.skip(Byte.dash) ? Byte.dash : Byte.slash
    guard separator == Byte.dash || scanner.skip(Byte.slash), let month = scanner.number(2...2),
      scanner.skip(separator), let dayOfMonth = scanner.number(2...2),
      let day = Day(year: year, month: month, day: dayOfMonth),
      scanner.skipBlanks(), let time = clock(&scanner)
    else { return nil }
    if scanner.skipBlanks() {
      guard scanner.word() == utc else { return nil }
    }
    return scanner.isAtEnd ? day.secondsSince1970 + time : nil
  }

  /// `Thu Feb 26 02:00:54 UTC 2026` (Company Follows), as seconds since 1970.
  static func utcMomentWithWeekday(_ bytes: Bytes) -> Int64? {
    var scanner = ByteScanner(bytes)
    guard scanner.word() != nil, scanner.skipBlanks(), let month = scanner.month(), scanner.skipBlanks(),
      let dayOfMonth = scanner.number(1...2), scanner.skipBlanks(), let time = clock(&scanner),
      scanner.skipBlanks(), scanner.word() == utc, scanner.skipBlanks(), let year = scanner.number(4...4),
      scanner.isAtEnd, let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    return day.secondsSince1970 + time
  }

  /// The day of `Mar 21, 2026 01:30 PM - …` (Events), whose zone is not known.
  static func dayOfEvent(_ bytes: Bytes) -> Day? {
    var scanner = ByteScanner(bytes)
    guard let month = scanner.month(), scanner.skipBlanks(), let dayOfMonth = scanner.number(1...2),
      scanner.skip(Byte.comma), scanner.skipBlanks(), let year = scanner.number(4...4)
    else { return nil }
    return Day(year: year, month: month, day: dayOfMonth)
  }

  private static let utc = ByteScanner.packed("utc")
  private static let am = ByteScanner.packed("am")
  private static let pm = ByteScanner.packed("pm")

  private static func dayMonthYear(_ bytes: Bytes) -> Day? {
    var scanner = ByteScanner(bytes)
    guard let dayOfMonth = scanner.number(1...2) else { return nil }
    let isDashed = scanner.skip(Byte.dash)
    guard isDashed || scanner.skipBlanks(), let month = scanner.month(),
      isDashed ? scanner.skip(Byte.dash) : scanner.skipBlanks(), let year = year(&scanner), scanner.isAtEnd
    else { return nil }
    return Day(year: year, month: month, day: dayOfMonth)
  }

  private static func isoDay(_ bytes: Bytes) -> Day? {
    var scanner = ByteScanner(bytes)
    guard let year = scanner.number(4...4), scanner.skip(Byte.dash), let month = scanner.number(2...2),
      scanner.skip(Byte.dash), let day = scanner.number(2...2), scanner.isAtEnd
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `M/d/yy, h:mm a`, padded or not, as if it were UTC.
  private static func shortMoment(_ bytes: Bytes) -> Int64? {
    var scanner = ByteScanner(bytes)
    guard let month = scanner.number(1...2), scanner.skip(Byte.slash), let dayOfMonth = scanner.number(1...2),
      scanner.skip(Byte.slash), let year = year(&scanner), scanner.skip(Byte.comma), scanner.skipBlanks(),
      let hour = scanner.number(1...2), (1...12).contains(hour), scanner.skip(Byte.colon),
      let minute = scanner.number(2...2), minute < 60, scanner.skipBlanks(), let half = scanner.word(),
      half == am || half == pm, scanner.isAtEnd, let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    return day.secondsSince1970 + Int64((hour % 12 + (half == pm ? 12 : 0)) * 3_600 + minute * 60)
  }

  private static func year(_ scanner: inout ByteScanner) -> Int? {
    guard let number = scanner.number(2...4) else { return nil }
    if number < 100 { return 2_000 + number }
    return number >= 1_000 ? number : nil
  }

  private static func clock(_ scanner: inout ByteScanner) -> Int64? {
    guard let hour = scanner.number(2...2), hour < 24, scanner.skip(Byte.colon),
      let minute = scanner.number(2...2), minute < 60, scanner.skip(Byte.colon),
      let second = scanner.number(2...2), second < 60
    else { return nil }
    return Int64(hour * 3_600 + minute * 60 + second)
  }
}
