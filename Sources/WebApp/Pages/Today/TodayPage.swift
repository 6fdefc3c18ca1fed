import Foundation
import Vetting
import Workflows

/// The values of the first page.
struct TodayPage: Sendable {
  var desk: TodayDesk
  var zone: TimeZone
  var today: Day

  /// The values from what the verb gave.
  init(_ desk: TodayDesk, zone: TimeZone, today: Day) {
    self.desk = desk
    self.zone = zone
    self.today = today
  }

  /// So many of those to be in touch with are named; the page In touch has them all.
  static let touchesShown = 3

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// `Friday, 27 November`.
  var date: String { "\(TodayPage.weekdays[today.weekday]), \(Wording.day(today, today: today))" }

  /// About how long the list takes, in minutes: half a minute for a request, two for a decision, half for a click.
  var minutes: Int {
    let halves =
      desk.requests.count + 4 * desk.endings.count + 2 * desk.toNote.count + desk.clicks.count
      + 4
      * (desk.introductions.outcomes.count + desk.introductions.toSend.count + desk.introductions.toAsk.count)
    return (halves + 1) / 2
  }
}
