import Foundation
import Synchronization
import Vetting
import Workflows

/// What is undecided, as a test gives it; steps are kept in no journal.
extension FakeStore {
  func fenceRecords(in zone: TimeZone) throws -> [FenceRecord] { state.withLock { $0.fence } }
  func append(_ step: NewDeadlineStep) throws -> Int64 { 1 }
  func undoStep(_ number: Int64, at now: Date, by: String) throws {}
  func waitingSince() throws -> [Date] {
    try queue(QueueQuery(limit: 10_000)).rows.map(\.sentAt).sorted()
  }
  func decisionTimes(in zone: TimeZone) throws -> [DecisionTimes.Sample] { state.withLock { $0.times } }
}
