/// The wall clock of America/Los_Angeles, in which LinkedIn writes `Sent At` for every member.
enum PacificClock {
  /// What the wall clock shows at a moment.
  ///
  /// Daylight saving time runs from 2:00 on the second Sunday of March to 2:00 on the first Sunday of
  /// November (Energy Policy Act of 2005, in force since 2007).
  static func reading(at moment: Moment) -> Moment {
    moment - (isDaylightSaving(at: moment) ? 7 : 8) * Moment.hour
  }

  static func isDaylightSaving(at moment: Moment) -> Bool {
    let year = (moment - 8 * Moment.hour).day.year
    let begins = Moment(sunday(2, ofMonth: 3, in: year), hour: 10)
    let ends = Moment(sunday(1, ofMonth: 11, in: year), hour: 9)
    return moment >= begins && moment < ends
  }

  private static func sunday(_ ordinal: Int, ofMonth month: Int, in year: Int) -> SampleDay {
    let first = SampleDay(year: year, month: month, day: 1)
    return SampleDay(year: year, month: month, day: 1 + (7 - first.weekday) % 7 + (ordinal - 1) * 7)
  }
}
