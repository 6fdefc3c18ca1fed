import Vetting

/// What a row turned out to be.
enum RowOutcome<Fact> {
  case keep(Fact)
  case skip(SkipReason)
}

extension RowReader {
  /// How many rows are read between two reports of progress.
  private static let rowsPerReport = 1_000

  /// Reads all rows, keeps the facts and counts the rest.
  ///
  /// - Parameters:
  ///   - progress: Called now and then with the number of rows so far.
  ///   - read: Says what a row is.
  /// - Returns: The facts in the order of the file.
  /// - Throws: `ArchiveError` where the file cannot be read to its end.
  mutating func facts<Fact>(
    _ progress: (Int) -> Void,
    _ read: (RowReader) -> RowOutcome<Fact>
  ) throws(ArchiveError) -> [Fact] {
    var facts: [Fact] = []
    while try next() {
      switch read(self) {
      case .keep(let fact):
        facts.append(fact)
        tally.keep()
      case .skip(let reason):
        tally.skip(reason, line: line)
      }
      if tally.rows % RowReader.rowsPerReport == 0 { progress(tally.rows) }
    }
    progress(tally.rows)
    return facts
  }

  /// The full name from a column each for given and family name.
  func name(_ first: Int?, _ last: Int?) -> String {
    let (given, family) = (text(first), text(last))
    return given.isEmpty || family.isEmpty ? given + family : "\(given) \(family)"
  }

  /// A day read from a column; nil where it is empty or unreadable.
  func day(_ column: Int?, _ read: (Bytes) -> Day?) -> Day? { withBytes(column, read) }

  /// Where the column holds nothing but blanks.
  func isEmpty(_ column: Int?) -> Bool { withBytes(column) { $0.trimmed.isEmpty } }
}

/// What LinkedIn writes in place of the name of somebody whose account is closed or hidden.
enum ClosedAccount {
  /// True where the name stands for nobody in particular.
  static func isName(_ bytes: Bytes) -> Bool { bytes.trimmed.equals("LinkedIn Member") }

  /// True where the name stands for nobody in particular.
  static func isName(_ text: String) -> Bool { text.utf8.elementsEqual("LinkedIn Member".utf8) }
}
