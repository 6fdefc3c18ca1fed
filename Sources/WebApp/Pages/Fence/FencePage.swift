import Foundation
import Vetting
import Workflows

/// The values of the page that lists everything undecided.
struct FencePage: Sendable {
  /// Past their day: the end that is proposed, and what may be done.
  var expired: [FenceRecord]
  /// In time, the next day first.
  var open: [FenceRecord]
  var waiting: Waiting
  var times: DecisionTimes
  var zone: TimeZone
  var today: Day

  /// Requests that nobody looked at, by their age.
  struct Waiting: Sendable, Equatable {
    var underAWeek = 0
    var underAMonth = 0
    var older = 0
    var oldest: Day?

    var count: Int { underAWeek + underAMonth + older }

    init(_ since: [Date], zone: TimeZone, today: Day) {
      for moment in since {
        let day = Day(moment, in: zone)
        switch today.number - day.number {
        case ..<7: underAWeek += 1
        case 7..<30: underAMonth += 1
        default: older += 1
        }
        oldest = min(oldest ?? day, day)
      }
    }
  }

  static let title = "On the fence"

  /// The most lines of each list.
  static let linesShown = 100
  /// The most months that are drawn.
  static let monthsShown = 12

  /// The values from what the verb gave.
  init(_ fence: Fence, zone: TimeZone, today: Day) {
    expired = fence.open.filter { $0.deadline.expiry(on: today) != nil }
    open = fence.open.filter { $0.deadline.expiry(on: today) == nil }
    waiting = Waiting(fence.waiting, zone: zone, today: today)
    times = fence.times
    self.zone = zone
    self.today = today
  }

  /// How many things have a day.
  var count: Int { expired.count + open.count }
}
