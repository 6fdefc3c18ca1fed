package import Foundation

/// When a meeting is: a day alone, or a time of day in the zone in which it was agreed.
///
/// A timed one is also a moment that does not move when the reader travels; a day alone stays that day everywhere.
package struct MeetingTime: Equatable, Sendable {
  /// Why a time of day cannot be used.
  package enum Problem: Error, Equatable, Sendable {
    /// The clocks are put forward over it: the time that they show then, in minutes of the day.
    case skipped(day: Day, minute: Int, zone: String, resumesAt: Int)
    /// A day has minutes 0 to 1,439.
    case noSuchMinute(Int)
  }

  /// The day on the calendar where it was agreed.
  package let day: Day
  /// Minutes after midnight there; nil where only the day is agreed.
  package let minute: Int?
  /// The zone's name, such as `Europe/Berlin`; empty for a day alone.
  package let zone: String
  /// The moment; nil for a day alone.
  package let moment: Date?

  /// A day alone.
  package init(day: Day) {
    self.day = day
    minute = nil
    zone = ""
    moment = nil
  }

  /// A time of day in a zone.
  ///
  /// A time that comes twice, when the clocks are put back, means the first. Throws `Problem`.
  package init(day: Day, minute: Int, zone: TimeZone) throws(Problem) {
    guard (0..<1_440).contains(minute) else { throw .noSuchMinute(minute) }
    let wall = Double(day.secondsSince1970) + Double(minute) * 60
    // No zone is a day away from another, so the two offsets are those before and after any change of clocks.
    let offsets = [-86_400.0, 86_400].map { away in
      Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall + away)))
    }
    let moments = offsets.map { Date(timeIntervalSince1970: wall - $0) }
    let found = zip(moments, offsets).filter { Double(zone.secondsFromGMT(for: $0)) == $1 }.map(\.0).min()
    guard let found else {
      let shown = MeetingTime.shown(moments[0], in: zone)
      throw .skipped(day: day, minute: minute, zone: zone.identifier, resumesAt: shown.minute)
    }
    self.day = day
    self.minute = minute
    self.zone = zone.identifier
    moment = found
  }

  /// What is read back from the journal, where the moment was kept.
  package init(day: Day, minute: Int?, zone: String, moment: Date?) {
    self.day = day
    self.minute = minute
    self.zone = zone
    self.moment = moment
  }

  /// The day and the minute that clocks of a zone show at a moment.
  package static func shown(_ moment: Date, in zone: TimeZone) -> (day: Day, minute: Int) {
    let seconds = Int64(moment.timeIntervalSince1970.rounded(.down)) + Int64(zone.secondsFromGMT(for: moment))
    let day = Day(secondsSince1970: seconds)
    return (day, Int(seconds - day.secondsSince1970) / 60)
  }

  /// The day and the minute on the clocks of a reader; a day alone is the same for everybody.
  package func shown(in zone: TimeZone) -> (day: Day, minute: Int?) {
    guard let moment else { return (day, nil) }
    let shown = MeetingTime.shown(moment, in: zone)
    return (shown.day, shown.minute)
  }

  /// `15:30`; anything from midnight to one minute before the next.
  package static func clock(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// Minutes of the day from `15:30` or `9:05`; nil where the text is anything else.
  package static func minute(fromClock text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(Substring(parts[0])), let minutes = Int(Substring(parts[1])), hours < 24, minutes < 60
    else {
      return nil
    }
    return hours * 60 + minutes
  }
}

extension Day {
  /// The day that the clocks of a zone show at a moment.
  package init(_ moment: Date, in zone: TimeZone) { self = MeetingTime.shown(moment, in: zone).day }
}
