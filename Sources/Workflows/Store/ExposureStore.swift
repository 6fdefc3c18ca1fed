package import Foundation
package import Vetting

/// What the database keeps of exposure: which settings the user looked at, whom they named as risky viewers, and what
/// the export says is on file.
///
/// Every call may throw `StoreError`.
package protocol ExposureStore: Sendable {
  /// The journal of looks at settings, in its order, taken-back ones included.
  func exposureEntries() throws -> [ExposureCheck.Entry]
  /// Appends what was found, or that the last look at a setting is taken back; gives its number.
  func append(exposure entry: ExposureCheck.Entry, at now: Date, by: String) throws -> Int64
  /// The journal of risky viewers, in its order.
  func riskyViewerEntries() throws -> [RiskyViewer.Entry]
  /// Appends that somebody is a risky viewer, or none any more; gives its number.
  func append(risky entry: RiskyViewer.Entry, at now: Date, by: String) throws -> Int64
  /// What the member's own export says is on file with LinkedIn.
  func exposureRecords() throws -> ExposureRecords
  /// How many current connections with a name there are.
  func listedConnections() throws -> Int
  /// Current connections with a name, in the order of their names, to be looked through for risky viewers.
  func riskyCandidates() throws -> [RiskyViewers.Candidate]
}
