/// A fact of a file that each export holds whole: the newest export replaces what an older one said.
package protocol SnapshotFact: Sendable, Equatable {
  /// Where the row begins.
  var line: Int { get }
  /// The row's content as one text: equal content, equal key, whatever the line.
  var contentKey: String { get }
}

/// Joins field values to a content key with a separator that no field can hold.
func contentKey(_ fields: String...) -> String { fields.joined(separator: "\u{1F}") }
