/// The ways in which LinkedIn's files write dates, as bytes.
enum Stamp {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// `04 Nov 2026`.
  static func dayMonthYear(_ day: SampleDay, to bytes: inout [UInt8]) {
    bytes.append(decimal: day.day, width: 2)
    bytes.append(space)
    bytes.append(text: monthName(day.month))
    bytes.append(space)
    bytes.append(decimal: day.year)
  }

  /// `Nov 2026`.
  static func monthYear(_ day: SampleDay, to bytes: inout [UInt8]) {
    bytes.append(text: monthName(day.month))
    bytes.append(space)
    bytes.append(decimal: day.year)
  }

  /// `11/4/26, 1:05 PM`, or `11/04/26, 01:05 PM` where padded.
  static func slashed(_ moment: Moment, padded: Bool, to bytes: inout [UInt8]) {
    let day = moment.day
    let width = padded ? 2 : 1
    bytes.append(decimal: day.month, width: width)
    bytes.append(slash)
    bytes.append(decimal: day.day, width: width)
    bytes.append(slash)
    bytes.append(decimal: day.year % 100, width: 2)
    bytes.append(text: ", ")
    twelveHours(moment, padded: padded, to: &bytes)
  }

  /// `2026-11-04 13:05:09`, with another separator such as the slash where asked.
  static func sortable(_ moment: Moment, separator: UInt8 = hyphen, to bytes: inout [UInt8]) {
    let day = moment.day
    bytes.append(decimal: day.year, width: 4)
    bytes.append(separator)
    bytes.append(decimal: day.month, width: 2)
    bytes.append(separator)
    bytes.append(decimal: day.day, width: 2)
    bytes.append(space)
    clock(moment, to: &bytes)
  }

  /// `2026-11-04 13:05:09 UTC`, with another separator such as the slash where asked.
  static func universal(_ moment: Moment, separator: UInt8 = hyphen, to bytes: inout [UInt8]) {
    sortable(moment, separator: separator, to: &bytes)
    bytes.append(text: " UTC")
  }

  /// `Wed Nov 04 13:05:09 UTC 2026`.
  static func weekdayFirst(_ moment: Moment, to bytes: inout [UInt8]) {
    let day = moment.day
    bytes.append(text: weekdays[day.weekday])
    bytes.append(space)
    bytes.append(text: monthName(day.month))
    bytes.append(space)
    bytes.append(decimal: day.day, width: 2)
    bytes.append(space)
    clock(moment, to: &bytes)
    bytes.append(text: " UTC ")
    bytes.append(decimal: day.year)
  }

  /// `Nov 4, 2026 01:05 PM`.
  static func event(_ moment: Moment, to bytes: inout [UInt8]) {
    let day = moment.day
    bytes.append(text: monthName(day.month))
    bytes.append(space)
    bytes.append(decimal: day.day)
    bytes.append(text: ", ")
    bytes.append(decimal: day.year)
    bytes.append(space)
    twelveHours(moment, padded: true, to: &bytes)
  }

  private static func clock(_ moment: Moment, to bytes: inout [UInt8]) {
    bytes.append(decimal: moment.hour, width: 2)
    bytes.append(colon)
    bytes.append(decimal: moment.minute, width: 2)
    bytes.append(colon)
    bytes.append(decimal: moment.second, width: 2)
  }

  private static func twelveHours(_ moment: Moment, padded: Bool, to bytes: inout [UInt8]) {
    let hour = moment.hour % 12
    bytes.append(decimal: hour == 0 ? 12 : hour, width: padded ? 2 : 1)
    bytes.append(colon)
    bytes.append(decimal: moment.minute, width: 2)
    bytes.append(text: moment.hour < 12 ? " AM" : " PM")
  }

  /// `Dec 3`, as LinkedIn writes a day of the year.
  static func monthAndDay(_ day: SampleDay) -> String { "\(monthName(day.month)) \(day.day)" }

  private static func monthName(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : ""
  }

  static let space = UInt8(ascii: " ")
  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
}
