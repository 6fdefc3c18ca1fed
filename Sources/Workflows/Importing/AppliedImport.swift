package import Vetting

/// What came of applying a plan.
package struct AppliedImport: Equatable, Sendable {
  /// The number of the import.
  package var number: Int
  /// New, changed and gone, the messages included.
  package var changes: [FileKind: ChangeCount]
  /// False where the archive held nothing that was not known: nothing was written but the record of the import.
  package var changedAnything: Bool
  /// What the workspace holds now, or would hold after a dry run.
  package var totals: NetworkTotals

  /// What came of a plan.
  package init(
    number: Int,
    changes: [FileKind: ChangeCount],
    changedAnything: Bool,
    totals: NetworkTotals
  ) {
    self.number = number
    self.changes = changes
    self.changedAnything = changedAnything
    self.totals = totals
  }
}
