package import Foundation
package import Vetting

/// Everything that is undecided, with its age, and how long decisions took.
package struct Fence: Equatable, Sendable {
  /// What has a deadline, the most urgent first.
  package var open: [FenceRecord]
  /// When each request came that was not looked at yet, oldest first.
  package var waiting: [Date]
  package var times: DecisionTimes

  /// A fence.
  package init(open: [FenceRecord], waiting: [Date], times: DecisionTimes) {
    self.open = open
    self.waiting = waiting
    self.times = times
  }
}

/// Why something undecided stays as it was.
package enum DeadlineError: Error, Equatable, Sendable {
  /// Nothing undecided has this number.
  case noSuch(String)
  /// The step cannot be taken now.
  case refused(name: String, Deadline.Refusal)
  /// The time of day cannot be used.
  case time(MeetingTime.Problem)
  /// The system knows no zone of this name.
  case noSuchZone(String)
  /// A meeting cannot be so long, in minutes.
  case length(Int)
  /// The moment is past.
  case pastMoment(Day, clock: String)
  /// No step is left to take back.
  case nothingToUndo(String)
  /// An answer on the meeting is needed.
  case feelingMissing
  /// That end goes with requests, or with connections, and this is the other.
  case wrongEnd(String, allowed: [String])
  /// Several may be meant; their numbers are given.
  case severalFit(String, [String])
  /// The text is no day.
  case noSuchDay(String)
  /// A report ends today at the latest.
  case notYet(Day)
  /// Somebody is known, and nothing is undecided about them.
  case nothingUndecided(String)
}
