/// Why an archive cannot be read.
///
/// Nothing of it is used.
package struct ArchiveError: Error, Equatable, Sendable {
  /// What sort of trouble it is, for tests and programs; `problem` says it to a person.
  package enum Kind: String, Sendable {
    case notFound, noPermission, unreadable
    case notAnArchive, webPage, spreadsheet, truncated, encrypted, unknownMethod, nestedArchive, symbolicLink
    case tooManyMembers, tooLarge, tooCompressed, overlapping, sizeMismatch
    case noKnownFile, ambiguousFile
    case nulByte, unbalancedQuote, fieldTooLong, recordTooLong, tooManyColumns, missingColumn, noRows
  }

  package var kind: Kind
  /// The archive, folder or file as the user named it.
  package var path: String
  /// The file within the archive, where one is concerned.
  package var file: String?
  /// The line in that file, from 1.
  package var line: Int?
  /// What is wrong, as one plain sentence.
  package var problem: String
  /// What to do next, as one plain sentence.
  package var remedy: String

  /// An error in words.
  package init(
    _ kind: Kind,
    path: String,
    file: String? = nil,
    line: Int? = nil,
    problem: String,
    remedy: String
  ) {
    self.kind = kind
    self.path = path
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// Archive, file and line as far as known: `export.zip, messages.csv, line 12`.
  package var place: String {
    var parts = [path]
    if let file, !path.utf8.elementsEqual(file.utf8) { parts.append(file) }
    if let line { parts.append("line \(line)") }
    return parts.joined(separator: ", ")
  }
}
