extension RowReader {
  /// A fault in words, with file, line and column.
  static func error(_ fault: CSVFault, path: String, file: String, columns: [String]) -> ArchiveError {
    let asDelivered = "Import the file as LinkedIn delivered it, or ask LinkedIn for the archive again."
    switch fault {
    case .unbalancedQuote(let opened, let found):
      return ArchiveError(
        .unbalancedQuote,
        path: path,
        file: file,
        line: found,
        problem: opened == found
          ? "The quotation marks on this line do not match."
          : "The quotation mark opened on line \(opened) is not closed properly.",
        remedy: "Mend that line in a text editor, or import the file as LinkedIn delivered it."
      )
    case .nulByte(let line, let column):
      return ArchiveError(
        .nulByte,
        path: path,
        file: file,
        line: line,
        problem: "\(name(column, columns)) holds a NUL character, which no text file has.",
        remedy: "If an editor saved the file as UTF-16, save it as UTF-8. \(asDelivered)"
      )
    case .fieldTooLong(let line, let column):
      return ArchiveError(
        .fieldTooLong,
        path: path,
        file: file,
        line: line,
        problem: "\(name(column, columns)) is longer than 1 MiB; perhaps a quotation mark is not closed.",
        remedy: asDelivered
      )
    case .recordTooLong(let line):
      return ArchiveError(
        .recordTooLong,
        path: path,
        file: file,
        line: line,
        problem: "The row that begins here is longer than 4 MiB.",
        remedy: asDelivered
      )
    case .tooManyColumns(let line):
      return ArchiveError(
        .tooManyColumns,
        path: path,
        file: file,
        line: line,
        problem: "The row that begins here has more than 256 fields.",
        remedy: asDelivered
      )
    }
  }

  private static func name(_ column: Int, _ columns: [String]) -> String {
    column < columns.count && !columns[column].isEmpty
      ? "The field “\(columns[column])”" : "Field \(column + 1)"
  }
}
