import Foundation
import Synchronization
import Vetting
import Workflows

/// What a store of tests holds of exposure.
struct FakeExposure {
  var entries: [ExposureCheck.Entry] = []
  var viewers: [RiskyViewer.Entry] = []
  var candidates: [RiskyViewers.Candidate] = []
  var records = ExposureRecords()
}

extension FakeStore {
  func set(exposure: FakeExposure) { state.withLock { $0.exposure = exposure } }

  func exposureEntries() throws -> [ExposureCheck.Entry] { state.withLock { $0.exposure.entries } }
  func append(exposure entry: ExposureCheck.Entry, at now: Date, by: String) throws -> Int64 {
    state.withLock { state in
      var kept = entry
      kept.number = Int64(state.exposure.entries.count + 1)
      state.exposure.entries.append(kept)
      return kept.number
    }
  }
  func riskyViewerEntries() throws -> [RiskyViewer.Entry] { state.withLock { $0.exposure.viewers } }
  func append(risky entry: RiskyViewer.Entry, at now: Date, by: String) throws -> Int64 {
    state.withLock { state in
      var kept = entry
      kept.viewer.id = Int64(state.exposure.viewers.count + 1)
      state.exposure.viewers.append(kept)
      return kept.viewer.id
    }
  }
  func exposureRecords() throws -> ExposureRecords { state.withLock { $0.exposure.records } }
  func listedConnections() throws -> Int { 812 }
  func riskyCandidates() throws -> [RiskyViewers.Candidate] { state.withLock { $0.exposure.candidates } }
}
