import Vetting

/// The clock on the wall in Los Angeles, in which LinkedIn writes `Sent At` for every member.
enum PacificTime {
  private static let hour: Int64 = 3_600

  /// Seconds since 1970 of a wall-clock time, given as if it were UTC.
  ///
  /// The hour that occurs twice in autumn is read as the first of the two (daylight time); the hour that does
  /// not occur in spring is read by the clock before it was put forward (standard time).
  static func utc(fromWallClock wall: Int64) -> Int64 {
    let (year, _, _) = Day(secondsSince1970: wall).civil
    guard let (start, end) = daylight(of: year) else { return wall + 8 * hour }
    // At 2:00 the clock jumps to 3:00; in autumn it jumps from 2:00 back to 1:00.
    let springs = start.secondsSince1970 + 3 * hour
    let falls = end.secondsSince1970 + 2 * hour
    return wall >= springs && wall < falls ? wall + 7 * hour : wall + 8 * hour
  }

  /// First and last day of daylight time: the United States' rule since 2007, and the one before it.
  private static func daylight(of year: Int) -> (start: Day, end: Day)? {
    guard let march = Day(year: year, month: 3, day: 1), let april = Day(year: year, month: 4, day: 1),
      let october = Day(year: year, month: 10, day: 31), let november = Day(year: year, month: 11, day: 1)
    else { return nil }
    if year >= 2007 { return (firstSunday(from: march).advanced(by: 7), firstSunday(from: november)) }
    return (firstSunday(from: april), october.advanced(by: -october.weekday))
  }

  private static func firstSunday(from day: Day) -> Day { day.advanced(by: (7 - day.weekday) % 7) }
}
