import Foundation
import Vetting

/// An iCalendar file (RFC 5545): UTF-8, lines that end with CR LF and hold 75 bytes at most.
///
/// The same events give the same bytes, so that a file that did not change is told by them.
package enum CalendarFile {
  /// What a server calls such a file.
  package static let mediaType = "text/calendar; charset=utf-8"

  /// The bytes of a calendar with these events, in their order.
  package static func bytes(_ events: [CalendarEvent]) -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Wellmet//Wellmet//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", "Wellmet")
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
    for event in events { add(event, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private static func add(_ event: CalendarEvent, to lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.id)
    // Of a file that is published, the stamp is when the event became what it is.
    lines.add("DTSTAMP", utc(event.changedAt))
    lines.add("LAST-MODIFIED", utc(event.changedAt))
    lines.add("SEQUENCE", String(event.revision))
    switch event.time {
    case .day(let day):
      lines.add("DTSTART;VALUE=DATE", date(day))
      lines.add("DTEND;VALUE=DATE", date(day.advanced(by: 1)))
    case .moment(let moment, let minutes):
      lines.add("DTSTART", utc(moment))
      lines.add("DTEND", utc(moment.addingTimeInterval(Double(minutes) * 60)))
    }
    lines.add("SUMMARY", text: CalendarLines.oneLine(event.summary))
    if !event.details.isEmpty { lines.add("DESCRIPTION", text: event.details) }
    if !event.place.isEmpty { lines.add("LOCATION", text: CalendarLines.oneLine(event.place)) }
    if let link = CalendarLines.link(event.link) { lines.add("URL", link) }
    lines.add("CATEGORIES", text: event.category)
    lines.add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    lines.add("TRANSP", event.isFree || event.isCancelled ? "TRANSPARENT" : "OPAQUE")
    lines.add("CLASS", "PRIVATE")
    // Nobody wants to be reminded of what does not take place.
    for alarm in event.isCancelled ? [] : event.alarms {
      lines.add("BEGIN", "VALARM")
      lines.add("ACTION", "DISPLAY")
      lines.add("DESCRIPTION", text: CalendarLines.oneLine(alarm.words))
      lines.add("TRIGGER", duration(alarm.minutes))
      lines.add("END", "VALARM")
    }
    lines.add("END", "VEVENT")
  }

  /// `20261203`.
  static func date(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return digits(year, 4) + digits(month, 2) + digits(number, 2)
  }

  /// `20261203T143000Z`.
  static func utc(_ moment: Date) -> String {
    let seconds = Int64(moment.timeIntervalSince1970.rounded(.down))
    let day = Day(secondsSince1970: seconds)
    let rest = Int(seconds - day.secondsSince1970)
    return date(day) + "T" + digits(rest / 3_600, 2) + digits(rest / 60 % 60, 2) + digits(rest % 60, 2) + "Z"
  }

  /// `-PT15M`, `PT7H`, `-P1D`.
  static func duration(_ minutes: Int) -> String {
    let (sign, size) = (minutes < 0 ? "-" : "", minutes.magnitude)
    if size > 0, size % 1_440 == 0 { return "\(sign)P\(size / 1_440)D" }
    if size > 0, size % 60 == 0 { return "\(sign)PT\(size / 60)H" }
    return "\(sign)PT\(size)M"
  }

  private static func digits(_ value: Int, _ width: Int) -> String {
    let text = String(max(0, value))
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
