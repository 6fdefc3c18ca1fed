/// What sort of place a link leads to.
enum Links {
  /// Hosts whose links open somebody's calendar.
  static let calendarHosts = [
    "calendly.com", "cal.com", "meetings.hubspot.com", "hubspot.com/meetings", "calendar.app.google",
    "calendar.google.com", "savvycal.com", "tidycal.com", "zcal.co", "doodle.com", "youcanbook.me",
    "acuityscheduling.com", "chilipiper.com", "koalendar.com", "outlook.office365.com",
    "bookings.cloud.microsoft",
    "oncehub.com", "appointlet.com", "vcita.com", "setmore.com", "simplybook.me", "motion.com", "reclaim.ai",
    "lemcal.com", "harmonizely.com", "meetergo.com", "zeeg.me", "terminland.de",
  ]

  /// True where the link opens somebody's calendar.
  static func isCalendar(_ link: String) -> Bool {
    calendarHosts.contains { leads(link, to: $0) }
  }

  /// True where the link stays on LinkedIn.
  static func isLinkedIn(_ link: String) -> Bool {
    leads(link, to: "linkedin.com") || leads(link, to: "lnkd.in")
  }

  /// True where the link's host is this one or below it; a path given must be the link's path, too.
  private static func leads(_ link: String, to place: String) -> Bool {
    var rest = Array(link.utf8)[...]
    for scheme in ["https://", "http://"] where rest.starts(with: scheme.utf8) {
      rest = rest.dropFirst(scheme.utf8.count)
    }
    let hostEnd = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 || $0 == 0x3A } ?? rest.endIndex
    let wanted = Array(place.utf8)
    if let slash = wanted.firstIndex(of: 0x2F) {
      return isHost(rest[..<hostEnd], wanted[..<slash]) && rest[hostEnd...].starts(with: wanted[slash...])
    }
    return isHost(rest[..<hostEnd], wanted[...])
  }

  private static func isHost(_ host: ArraySlice<UInt8>, _ wanted: ArraySlice<UInt8>) -> Bool {
    guard host.count >= wanted.count, host.suffix(wanted.count).elementsEqual(wanted) else { return false }
    return host.count == wanted.count || host[host.endIndex - wanted.count - 1] == 0x2E
  }
}
