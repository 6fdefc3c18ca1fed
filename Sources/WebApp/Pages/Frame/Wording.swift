import Foundation
import Markup
import Vetting

/// How days, ages, amounts and answers are written for people.
enum Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// `1 July`, with the year where it is not this one.
  static func day(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.civil
    let words = "\(number) \(months[(month - 1) % 12])"
    return year == today.civil.year ? words : "\(words) \(year)"
  }

  /// `July 2026`.
  static func month(_ month: Int, _ year: Int) -> String { "\(months[(month - 1) % 12]) \(year)" }

  /// The UTC day of a moment.
  static func day(of date: Date) -> Day { Day(secondsSince1970: Int64(date.timeIntervalSince1970)) }

  /// How long ago, short: `today`, `3 d`, `5 w`, `2 y`.
  static func age(_ day: Day, today: Day) -> String {
    let days = today.number - day.number
    return switch days {
    case ..<1: "today"
    case 1..<21: "\(days) d"
    case 21..<70: "\(days / 7) w"
    case 70..<700: "\(days / 30) mo"
    default: "\(days / 365) y"
    }
  }

  /// A day that a program can read as well.
  static func time(_ day: Day, today: Day) -> Markup {
    timeElement(day, Wording.day(day, today: today))
  }

  /// An age that a program can read as well.
  static func ageTime(_ day: Day, today: Day) -> Markup {
    timeElement(day, age(day, today: today))
  }

  /// `1 request`, `12 requests`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(grouped(number)) \(many)"
  }

  /// `12 345`, with narrow no-break spaces.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text = number < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "\u{202F}" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// Points with one decimal: `2.4`.
  static func points(_ value: Double) -> String {
    let tenths = Int((min(max(value, 0), 1_000) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `7 to answer, about 4 minutes`, at half a minute each; empty where nothing is left.
  static func remaining(_ open: Int) -> String {
    guard open > 0 else { return "" }
    let minutes = (open + 1) / 2
    let time =
      minutes < 90
      ? "about \(count(minutes, "minute", "minutes"))"
      : "about \(count((minutes + 30) / 60, "hour", "hours"))"
    return "\(grouped(open)) to answer, \(time)"
  }

  /// Where a fact was read, such as `Invitations.csv, line 12`.
  static func place(_ provenance: Provenance?) -> String {
    guard let provenance else { return "" }
    if provenance.importNumber == 0 { return "typed by you" }
    return "\(provenance.file), line \(grouped(provenance.line)), import \(provenance.importNumber)"
  }

  /// Text cut at a number of bytes, at the end of a scalar.
  static func excerpt(_ text: String, bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var kept = text.utf8.prefix(bytes)
    while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
    if let last = kept.last, last >= 0xC0 { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self) + "…"
  }
}

private func timeElement(_ day: Day, _ words: String) -> Markup {
  time(.datetime(day.iso)) { words }
}

extension Recommendation {
  /// The answer on its button.
  var word: String {
    switch self {
    case .accept: "Accept"
    case .meet: "Meet first"
    case .ignore: "Ignore"
    case .decline: "Decline"
    }
  }

  /// What was done, as the beginning of a sentence.
  var done: String {
    switch self {
    case .accept: "Accepted"
    case .meet: "To meet first"
    case .ignore: "Ignored"
    case .decline: "Declined"
    }
  }

  /// The key that gives the answer.
  var key: String {
    switch self {
    case .accept: "y"
    case .meet: "m"
    case .ignore: "i"
    case .decline: "n"
    }
  }

  /// What the answer means on LinkedIn and who gets to know, as plain sentences.
  var onLinkedIn: String {
    switch self {
    case .accept: "On LinkedIn you click Accept. They are told, and they see what your connections see."
    case .meet: "On LinkedIn you reply without accepting. They read your reply; the request stays open."
    case .ignore: "On LinkedIn you click Ignore. They are not told."
    case .decline:
      "On LinkedIn this is the button Ignore. They are not told. You may send a courteous no; for a scam, "
        + "“I don’t know this person” keeps them from asking again."
    }
  }
}
