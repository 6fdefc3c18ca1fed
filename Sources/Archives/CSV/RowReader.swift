import Vetting

/// Reads the rows of a known file by the names of its columns, and counts what becomes of them.
struct RowReader {
  private var reader: CSVReader
  private let columns: [String]
  /// What became of the rows so far.
  var tally: FileTally
  /// True where the current row is not UTF-8 and is read as Windows-1252.
  private(set) var isTranscoded = false
  private var isASCII = true

  /// Opens a file and goes to its header: the first record that holds all `required` columns.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - required: Columns without which the file cannot be what it is named, in lower case.
  ///   - limits: How large its parts may be.
  /// - Throws: `ArchiveError` where the file cannot be read or has no such header.
  init(_ file: ArchiveFile, required: [String], limits: CSVLimits = .standard) throws(ArchiveError) {
    tally = FileTally(kind: file.kind, name: file.name)
    reader = CSVReader(try file.open(), limits: limits)
    place = (file.path, file.name)
    let names = try reader.findHeader(
      { names in
        let folded = names.map(RowReader.folded)
        return required.allSatisfy(folded.contains)
      },
      { RowReader.error($0, path: file.path, file: file.name, columns: []) }
    )
    guard let names else {
      let wanted = required.map { "“\($0)”" }.joined(separator: ", ")
      throw ArchiveError(
        .missingColumn,
        path: file.path,
        file: file.name,
        problem: "No line of it names the columns of \(file.kind.usualName), among them \(wanted).",
        remedy:
          "Import the file as LinkedIn delivered it; an archive in another language is not known so far."
      )
    }
    columns = names.map(RowReader.folded)
  }

  private let place: (path: String, file: String)

  /// The line on which the row begins, from 1.
  var line: Int { reader.line }

  /// How many columns the header names.
  var columnCount: Int { columns.count }

  /// The first column of one of these names, in the order given, in lower case; nil where there is none.
  func column(_ names: String...) -> Int? { column(anyOf: names) }

  /// The first column of one of these names, in the order given, in lower case; nil where there is none.
  func column(anyOf names: [String]) -> Int? {
    for name in names {
      if let index = columns.firstIndex(of: name) { return index }
    }
    return nil
  }

  /// Goes to the next row; false at the end of the file.
  mutating func next() throws(ArchiveError) -> Bool {
    let (place, columns) = (place, columns)
    guard
      try reader.next({ RowReader.error($0, path: place.path, file: place.file, columns: columns) })
    else { return false }
    if reader.fields.count != columns.count { tally.ragged += 1 }
    isASCII = reader.withRecord(\.isASCII)
    isTranscoded = !isASCII && !reader.withRecord(UTF8Check.isValid)
    if isTranscoded { tally.transcoded += 1 }
    return true
  }

  /// Lends a field's bytes: valid UTF-8, runs of combining marks cut; empty where the column is missing.
  func withBytes<Result>(_ column: Int?, _ body: (Bytes) -> Result) -> Result {
    guard let column else { return body(Bytes(start: nil, count: 0)) }
    return reader.withField(column) { raw in
      if isASCII { return body(raw) }
      if isTranscoded { return Windows1252.utf8(raw).withUnsafeBufferPointer(body) }
      if TextCap.isWithinBounds(raw) { return body(raw) }
      return TextCap.capped(raw).withUnsafeBufferPointer(body)
    }
  }

  /// A field's text without blanks at either end; empty where the column is missing.
  func text(_ column: Int?) -> String {
    withBytes(column) { String(decoding: $0.trimmed, as: UTF8.self) }
  }

  /// True where every field of the row is blank.
  func isBlank() -> Bool {
    reader.fields.indices.allSatisfy { index in
      reader.withField(index) { $0.trimmed.isEmpty }
    }
  }

  private static func folded(_ name: String) -> String {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { String(decoding: $0.trimmed.map(Byte.lowered), as: UTF8.self) }
  }
}
