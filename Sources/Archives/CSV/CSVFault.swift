/// What a row breaks, and where: never repaired by guessing, since a stray quote swallows the rows after it.
enum CSVFault: Error, Equatable {
  /// A quote that is never closed, or text after a closing quote.
  case unbalancedQuote(openedAtLine: Int, foundAtLine: Int)
  /// `column` counts from 0.
  case nulByte(line: Int, column: Int)
  case fieldTooLong(line: Int, column: Int)
  case recordTooLong(line: Int)
  case tooManyColumns(line: Int)
}

/// How large the parts of a CSV file may be; LinkedIn's own stay far below.
struct CSVLimits: Equatable, Sendable {
  /// The most bytes of one field.
  var field = 1 << 20
  /// The most bytes of one record, its line breaks included.
  var record = 4 << 20
  /// The most fields of one record.
  var columns = 256

  /// The limits that every import uses.
  static let standard = CSVLimits()
}
