import Foundation
import Vetting
import Workflows

/// The values of the page that a review starts from.
struct ReviewPage: Sendable {
  /// Nil before the first import.
  var counts: ReviewCounts?
  /// The session that is open, with how many of its cards are left.
  var openLeft: Int?
  var calls: [Call]
  var recent: [ConnectionDecision]
  var hasChanges: Bool
  var duplicates: Int
  var today: Day
  /// The zone of the user's clocks.
  var zone: TimeZone

  /// So many calls are named here; the call list has all.
  static let callsShown = 8
  /// So many decisions are named here.
  static let recentShown = 20

  /// The people of the next session.
  var nextSize: Int { min(ReviewBatch.size, (counts?.undecided ?? 0) + (counts?.overdue ?? 0)) }
}

/// The values of a session's end.
struct ReviewEndPage: Sendable {
  var answers: [ConnectionDecision]
  var calls: [Call]
  var today: Day
  /// True where more people wait.
  var hasMore: Bool
  /// Cards of this session that are left.
  var left: Int

  /// How often something was chosen.
  func count(_ choice: ConnectionDecision.Choice) -> Int { answers.count { $0.choice == choice } }
}

/// The values of the preview of an obvious group.
struct GroupPage: Sendable {
  var preview: GroupPreview
  var today: Day

  /// So many are named; all are decided upon.
  static let shown = 300
}
