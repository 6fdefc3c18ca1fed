import Foundation

/// Orders and paces the things to do by hand on LinkedIn.
///
/// LinkedIn watches for many clicks in a short time, so no day gets more than the policy's number.
package enum Worklist {
  /// The kind of click that an answer asks for.
  package static func kind(of choice: Recommendation) -> Action.Kind {
    switch choice {
    case .accept: .accept
    case .meet: .reply
    case .ignore, .decline: .ignore
    }
  }

  /// Gives open actions their day, oldest decision first, so many a day from today on.
  ///
  /// Actions done today count towards today's number. Ended and confirmed ones come last, newest first.
  package static func paced(_ actions: [Action], today: Day, perDay: Int) -> [Action] {
    let perDay = max(1, perDay)
    let doneToday = actions.filter { action in
      guard action.outcome == .done, let endedAt = action.endedAt else { return false }
      return Day(secondsSince1970: Int64(endedAt.timeIntervalSince1970)) == today
    }.count
    var open = actions.filter(\.isOpen)
    open.sort { ($0.decidedAt, $0.decision) < ($1.decidedAt, $1.decision) }
    for index in open.indices {
      open[index].plannedOn = today.advanced(by: (min(doneToday, perDay) + index) / perDay)
    }
    let ended = actions.filter { !$0.isOpen }.sorted { $0.decision > $1.decision }
    return open + ended
  }
}
