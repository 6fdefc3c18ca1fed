package import Foundation
package import Vetting

/// A past import.
package struct ImportRecord: Equatable, Sendable {
  package var number: Int
  package var importedAt: Date
  package var exportDay: Day
  package var changes: ChangeCount
  /// The kinds of file it held.
  package var kinds: [FileKind]

  /// A record of an import.
  package init(number: Int, importedAt: Date, exportDay: Day, changes: ChangeCount, kinds: [FileKind]) {
    self.number = number
    self.importedAt = importedAt
    self.exportDay = exportDay
    self.changes = changes
    self.kinds = kinds
  }
}
