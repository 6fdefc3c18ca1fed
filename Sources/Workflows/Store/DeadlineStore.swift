package import Foundation
package import Vetting

/// What the database keeps of what is undecided: when it must end, and what happened to it.
///
/// Every call may throw `StoreError`.
package protocol DeadlineStore: Sendable {
  /// Everything that is or was undecided, in the order of opening; days are those of the zone.
  func fenceRecords(in zone: TimeZone) throws -> [FenceRecord]
  /// Appends a step; gives its number. What is written down along with it is kept in the same transaction.
  func append(_ step: NewDeadlineStep) throws -> Int64
  /// Appends the taking back of a step, and of what was written down along with it.
  func undoStep(_ number: Int64, at now: Date, by: String) throws
  /// When each request came that waits for an answer, oldest first.
  func waitingSince() throws -> [Date]
  /// What was decided for good, with when it began, in the order of deciding; days are those of the zone.
  func decisionTimes(in zone: TimeZone) throws -> [DecisionTimes.Sample]
}
