package import Foundation

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

  /// Gives open actions their day, so many a day from today on: answers to requests first, since somebody waits for
  /// them, then removals; of each the oldest decision first.
  ///
  /// Days are those of the zone. Actions done today count towards today's number. Ended and confirmed ones come last, newest first.
  package static func paced(
    _ actions: [Action],
    today: Day,
    in zone: TimeZone = .gmt,
    perDay: Int
  ) -> [Action] {
    let perDay = max(1, perDay)
    let doneToday = actions.filter { action in
      guard action.outcome == .done, let endedAt = action.endedAt else { return false }
      return Day(endedAt, in: zone) == today
    }.count
    var open = actions.filter(\.isOpen)
    open.sort { left, right in
      let (mine, other) = (left.subject.place, right.subject.place)
      if mine.0 != other.0 { return mine.0 < other.0 }
      return (left.decidedAt, mine.1) < (right.decidedAt, other.1)
    }
    for index in open.indices {
      open[index].plannedOn = today.advanced(by: (min(doneToday, perDay) + index) / perDay)
    }
    let ended = actions.filter { !$0.isOpen }.sorted { left, right in
      if left.decidedAt != right.decidedAt { return left.decidedAt > right.decidedAt }
      return left.subject.place > right.subject.place
    }
    return open + ended
  }
}
