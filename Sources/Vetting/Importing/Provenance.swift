/// Where a fact was read: which import, which file, which line.
package struct Provenance: Hashable, Sendable, Codable {
  /// The number of the import, from 1; 0 for what the user typed.
  package var importNumber: Int
  /// The file as it is named in the archive.
  package var file: String
  /// The line on which the row begins, from 1.
  package var line: Int

  /// A place in an imported file.
  package init(importNumber: Int, file: String, line: Int) {
    self.importNumber = importNumber
    self.file = file
    self.line = line
  }
}
