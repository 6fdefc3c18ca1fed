import Foundation
import Interchange
import Testing
import Vetting

private func event(_ edit: (inout CalendarEvent) -> Void = { _ in }) -> CalendarEvent {
  var event = CalendarEvent(
    id: "deadline-abc@wellmet.localhost",
    revision: 3,
    changedAt: Date(timeIntervalSince1970: 1_783_382_400),
    time: .day(Day(number: 20_651)),
    summary: "Decide: Pia Push",
    details: "",
    category: "Wellmet deadline",
    isFree: true,
    alarms: [.init(minutes: 420, words: "Decide today")]
  )
  edit(&event)
  return event
}

private func lines(_ events: [CalendarEvent]) -> [String] {
  let text = String(decoding: CalendarFile.bytes(events), as: UTF8.self)
  return text.components(separatedBy: "\r\n")
}

@Test func `a day is a date without zone, with its reminder at seven in the morning`() {
  let found = lines([event()])
  for line in [
    "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:PUBLISH", "UID:deadline-abc@wellmet.localhost",
    "DTSTAMP:20260707T000000Z", "SEQUENCE:3", "DTSTART;VALUE=DATE:20260717", "DTEND;VALUE=DATE:20260718",
    "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "ACTION:DISPLAY", "TRIGGER:PT7H", "END:VCALENDAR",
  ] { #expect(found.contains(line), "\(line)") }
}

@Test func `a timed meeting is in universal time, and a cancelled one reminds of nothing`() {
  let timed = event {
    $0.time = .moment(Date(timeIntervalSince1970: 1_784_554_200), minutes: 45)
    $0.isFree = false
    $0.alarms = [.init(minutes: -1_440, words: "x"), .init(minutes: -15, words: "y")]
  }
  let found = lines([timed])
  for line in [
    "DTSTART:20260720T133000Z", "DTEND:20260720T141500Z", "TRANSP:OPAQUE", "TRIGGER:-P1D", "TRIGGER:-PT15M",
  ] { #expect(found.contains(line), "\(line)") }
  var cancelled = timed
  cancelled.isCancelled = true
  #expect(lines([cancelled]).contains("STATUS:CANCELLED"))
  #expect(!lines([cancelled]).contains("BEGIN:VALARM"))
}

@Test func `29 February is followed by 1 March`() throws {
  let leap = try #require(Day(iso: "2028-02-29"))
  let found = lines([event { $0.time = .day(leap) }])
  #expect(found.contains("DTSTART;VALUE=DATE:20280229") && found.contains("DTEND;VALUE=DATE:20280301"))
}

@Test func `line ends, commas and semicolons in a name stay in the name`() {
  let hostile = event {
    $0.summary = "Decide: Pia\r\nBEGIN:VALARM\nATTACH:x, y; z\\"
    $0.details = "one\r\ntwo\u{2028}three\u{0}\u{202E}four"
    $0.place = "Room 1\r\nUID:stolen"
    $0.link = "https://example.org/\r\nUID:stolen"
  }
  let found = lines([hostile])
  #expect(found.filter { $0 == "BEGIN:VALARM" }.count == 1)
  #expect(found.filter { $0.hasPrefix("UID:") }.count == 1)
  #expect(found.contains("SUMMARY:Decide: Pia BEGIN:VALARM ATTACH:x\\, y\\; z\\\\"))
  #expect(found.contains("DESCRIPTION:one\\ntwo\\nthreefour"))
  #expect(found.contains("LOCATION:Room 1 UID:stolen"))
  #expect(!found.contains { $0.hasPrefix("URL") })
}

@Test func `no line is longer than 75 bytes, and unfolding gives the text back`() {
  for length in 60...90 {
    for piece in ["a", "é", "漢", "🚀", ",", "\\"] {
      let text = String(repeating: piece, count: length)
      let bytes = CalendarFile.bytes([event { $0.summary = text }])
      let folded = String(decoding: bytes, as: UTF8.self)
      #expect(folded.unicodeScalars.allSatisfy { $0 != "\u{FFFD}" })
      for line in folded.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
      let unfolded = folded.replacingOccurrences(of: "\r\n ", with: "")
      let escaped = text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
        of: ",",
        with: "\\,"
      )
      #expect(unfolded.contains("SUMMARY:\(escaped)\r\n"), "\(length) \(piece)")
    }
  }
}

@Test func `the same events give the same bytes`() {
  #expect(CalendarFile.bytes([event(), event()]) == CalendarFile.bytes([event(), event()]))
  #expect(CalendarFile.bytes([]).count > 50)
}

@Test(arguments: [
  ("Pia Push", "P. P."), ("Élodie Martin-Dubois", "É. M. D."), ("  ", "?"), ("🚀 Lana", "L."), ("李小龙", "李."),
  ("Ana Maria Sofia de la Cruz", "A. M. S."), ("(Bob) Stone", "B. S."), ("薇 林", "薇."), ("李", "?"),
  ("J. P.", "J."), ("J. P. Morgan", "J. P. M."),
]) func `initials are the first letters of the words`(name: String, initials: String) {
  #expect(Initials.of(name) == initials)
}
