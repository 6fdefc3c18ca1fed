/// Why a row was read and not kept.
package enum SkipReason: String, CaseIterable, Hashable, Sendable, Codable {
  /// A connection or message of somebody whose account is closed or hidden: counted, never a person.
  case closedAccount
  /// An advertisement delivered as a message.
  case sponsored
  /// A message that was never sent.
  case draft
  /// A date that does not exist or is not written as LinkedIn writes it.
  case unreadableDate
  /// Neither a name nor an address tells who is meant.
  case nobodyNamed
  /// A value that the column never holds, such as a direction that is neither INCOMING nor OUTGOING.
  case unknownValue
  /// The same row again in the same file.
  case duplicate
  /// Nothing in the row.
  case empty

  /// True where a row of this kind is as it should be, merely not a fact about a person.
  package var isExpected: Bool {
    switch self {
    case .closedAccount, .sponsored, .draft, .duplicate: true
    case .unreadableDate, .nobodyNamed, .unknownValue, .empty: false
    }
  }
}

/// The rows of one file that were skipped for one reason.
package struct SkippedRows: Equatable, Sendable {
  /// How many lines a report names at the most.
  package static let linesNamed = 5

  package let reason: SkipReason
  package private(set) var count: Int
  /// The first lines concerned, at most `linesNamed`.
  package private(set) var lines: [Int]

  /// A tally of one reason, empty at first.
  package init(reason: SkipReason, count: Int = 0, lines: [Int] = []) {
    self.reason = reason
    self.count = count
    self.lines = lines
  }

  /// Counts one more row.
  package mutating func add(line: Int) {
    count += 1
    if lines.count < SkippedRows.linesNamed { lines.append(line) }
  }
}

/// What became of the rows of one file: rows = kept + skipped.
package struct FileTally: Equatable, Sendable {
  package let kind: FileKind
  /// The file as it is named in the archive, without folders.
  package let name: String
  package var rows = 0
  package var kept = 0
  /// In the order in which a reason first occurred.
  package private(set) var skipped: [SkippedRows] = []
  /// Rows with fewer or more fields than the header; they are kept, missing fields read as empty.
  package var ragged = 0
  /// Rows that are not UTF-8 and were read as Windows-1252.
  package var transcoded = 0

  /// A tally of a file before its first row.
  package init(kind: FileKind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// Counts a row that became a fact.
  package mutating func keep() {
    rows += 1
    kept += 1
  }

  /// Counts a row that became none.
  package mutating func skip(_ reason: SkipReason, line: Int) {
    rows += 1
    if let index = skipped.firstIndex(where: { $0.reason == reason }) {
      skipped[index].add(line: line)
    } else {
      var rows = SkippedRows(reason: reason)
      rows.add(line: line)
      skipped.append(rows)
    }
  }

  /// False where a known file gave nothing at all, which is an error: no row, or only unusable ones.
  package var yieldedSomething: Bool { kept > 0 || skipped.contains { $0.reason.isExpected } }
}
