package import Foundation

/// What of everything undecided belongs on today's list, and how much of the rest: small enough to finish.
package enum TodayPlan {
  /// The most requests of one day, at half a minute each.
  package static let requestsPerDay = 10
  /// The most expired and due things of one day.
  package static let endingsPerDay = 10
  /// Days ahead that are told of.
  package static let daysAhead = 3
  /// Days for which what an export changed is told.
  package static let changesDays = 7
  /// From this age in days on, a new export is worth asking for.
  package static let exportAgeDays = 30

  /// Where something undecided stands on the list, in the order that matters.
  package enum Place: Int, Comparable, Sendable {
    /// The meeting is over, and nothing was noted yet.
    case toNote
    /// A meeting today that is not over.
    case meeting
    /// Its day is past: an end is proposed.
    case expired
    /// Today is its day, or it was met and waits for the decision.
    case due
    /// Its day, or its meeting, comes within days: told, not asked for.
    case ahead

    package static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where a deadline stands; nil for one that is not of today.
  package static func place(of deadline: Deadline, at now: Date, in zone: TimeZone) -> Place? {
    guard deadline.isUndecided else { return nil }
    let today = Day(now, in: zone)
    if deadline.state == .planned, let plan = deadline.plan {
      if plan.isOver(at: now, today: today) { return .toNote }
      let day = plan.time.shown(in: zone).day
      if day == today { return .meeting }
      return day.number <= today.number + daysAhead ? .ahead : nil
    }
    if deadline.expiry(on: today) != nil { return .expired }
    if deadline.by == today || deadline.state == .held { return .due }
    return deadline.by.number <= today.number + daysAhead ? .ahead : nil
  }

  /// How many are left for today of those that wait, when some were done today.
  package static func left(of waiting: Int, perDay: Int, doneToday: Int) -> Int {
    min(waiting, max(0, perDay - doneToday))
  }
}
