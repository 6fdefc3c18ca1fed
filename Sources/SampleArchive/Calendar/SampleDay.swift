/// A day of the Gregorian calendar, without a zone.
package struct SampleDay: Sendable, Hashable, Comparable {
  /// The year, such as 2026.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, 1 to 31.
  package let day: Int

  /// Makes a day from its three numbers.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the day that lies so many days after 1 January 1970 (Howard Hinnant's `civil_from_days`).
  init(number: Int) {
    let shifted = number + 719_468
    let century = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCentury = shifted - century * 146_097
    let yearOfCentury =
      (dayOfCentury - dayOfCentury / 1460 + dayOfCentury / 36_524 - dayOfCentury / 146_096) / 365
    let dayOfYear = dayOfCentury - (365 * yearOfCentury + yearOfCentury / 4 - yearOfCentury / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.year = yearOfCentury + century * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// The number of days since 1 January 1970.
  var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let century = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfCentury = shiftedYear - century * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCentury = yearOfCentury * 365 + yearOfCentury / 4 - yearOfCentury / 100 + dayOfYear
    return century * 146_097 + dayOfCentury - 719_468
  }

  /// The day of the week, 0 for Sunday.
  var weekday: Int {
    ((number + 4) % 7 + 7) % 7
  }

  package static func < (left: SampleDay, right: SampleDay) -> Bool {
    left.number < right.number
  }
}
