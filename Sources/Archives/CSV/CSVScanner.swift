/// Finds the fields of one record in bytes: RFC 4180 with LF, CRLF or CR, and nothing else.
///
/// A quote within an unquoted field is kept as it is. Works eight bytes at a time.
struct CSVScanner {
  /// Where a field lies in the buffer, without its quotes.
  struct Field {
    var start: Int
    var end: Int
    /// True where quotes within are still doubled.
    var hasDoubledQuotes = false
  }

  /// What was found.
  enum Outcome: Equatable {
    /// A record; the next one begins at `next`, on line `nextLine`.
    case record(start: Int, startLine: Int, next: Int, nextLine: Int)
    /// The record does not end within the bytes at hand.
    case incomplete
    /// There is no further record.
    case end
  }

  var delimiter: UInt8
  var limits: CSVLimits

  /// Looks for the next record at or after `start`; blank lines are passed over, but counted as lines.
  ///
  /// - Parameters:
  ///   - bytes: The buffer.
  ///   - start: Where the last record ended.
  ///   - line: The line of `start`, from 1.
  ///   - isFinal: True where the file ends with the buffer.
  ///   - fields: Receives the fields.
  /// - Returns: What was found.
  /// - Throws: What the record breaks.
  func scan(
    _ bytes: Bytes,
    from start: Int,
    line: Int,
    isFinal: Bool,
    fields: inout [Field]
  ) throws(CSVFault) -> Outcome {
    var record = start
    var recordLine = line
    while true {
      guard record < bytes.count else { return isFinal ? .end : .incomplete }
      fields.removeAll(keepingCapacity: true)
      guard let (next, nextLine) = try split(bytes, record, recordLine, isFinal, &fields) else {
        if bytes.count - record > limits.record { throw .recordTooLong(line: recordLine) }
        return .incomplete
      }
      if next - record > limits.record { throw .recordTooLong(line: recordLine) }
      if fields.count > 1 || fields[0].end > fields[0].start || bytes[record] == Byte.quote {
        return .record(start: record, startLine: recordLine, next: next, nextLine: nextLine)
      }
      record = next
      recordLine = nextLine
    }
  }

  /// Reads the fields of the record that begins here; nil where it does not end in time.
  private func split(
    _ bytes: Bytes,
    _ start: Int,
    _ startLine: Int,
    _ isFinal: Bool,
    _ fields: inout [Field]
  ) throws(CSVFault) -> (next: Int, nextLine: Int)? {
    var index = start
    var line = startLine
    let count = bytes.count
    while true {
      guard fields.count < limits.columns else { throw .tooManyColumns(line: startLine) }
      var field = Field(start: index, end: index)
      if index < count, bytes[index] == Byte.quote {
        field.start = index + 1
        let opened = line
        guard try quoted(bytes, &field, &line, fields.count, isFinal) else { return nil }
        index = field.end + 1
        if index < count, !endsField(bytes[index]) {
          throw .unbalancedQuote(openedAtLine: opened, foundAtLine: line)
        }
        // Whether a further quote follows is known only with the next byte.
        if index == count, !isFinal { return nil }
      } else {
        index = Self.next(Self.repeated(delimiter), in: bytes, from: index)
        field.end = index
        if index - field.start > limits.field { throw .fieldTooLong(line: line, column: fields.count) }
        if index == count, !isFinal { return nil }
        if index < count, bytes[index] == 0 { throw .nulByte(line: line, column: fields.count) }
      }
      fields.append(field)
      guard index < count else { return (count, line) }
      if bytes[index] == delimiter {
        index += 1
        continue
      }
      guard bytes[index] == Byte.carriageReturn else { return (index + 1, line + 1) }
      if index + 1 == count, !isFinal { return nil }
      return (index + 1 < count && bytes[index + 1] == Byte.lineFeed ? index + 2 : index + 1, line + 1)
    }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// Finds the closing quote; false where it does not come in time.
  private func quoted(
    _ bytes: Bytes,
    _ field: inout Field,
    _ line: inout Int,
    _ column: Int,
    _ isFinal: Bool
  ) throws(CSVFault) -> Bool {
    let opened = line
    let count = bytes.count
    var index = field.start
    while true {
      index = Self.next(Self.quotes, in: bytes, from: index)
      if index - field.start > limits.field { throw .fieldTooLong(line: opened, column: column) }
      guard index < count else {
        if isFinal { throw .unbalancedQuote(openedAtLine: opened, foundAtLine: line) }
        return false
      }
      switch bytes[index] {
      case Byte.quote:
        guard index + 1 < count, bytes[index + 1] == Byte.quote else {
          field.end = index
          return true
        }
        field.hasDoubledQuotes = true
        index += 2
      case Byte.lineFeed:
        line += 1
        index += 1
      case Byte.carriageReturn:
        line += 1
        index += index + 1 < count && bytes[index + 1] == Byte.lineFeed ? 2 : 1
      default:
        throw .nulByte(line: line, column: column)
      }
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let quotes = repeated(Byte.quote)

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// The next place of a byte, a line break or NUL; `bytes.count` where there is none.
  @inline(__always)
  private static func next(_ pattern: UInt64, in bytes: Bytes, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index &+ 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found =
        zeros(word ^ pattern) | zeros(word ^ (ones &* 0x0A)) | zeros(word ^ (ones &* 0x0D)) | zeros(word)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    let wanted = UInt8(truncatingIfNeeded: pattern)
    while index < raw.count {
      let byte = raw[index]
      if byte == wanted || byte == Byte.lineFeed || byte == Byte.carriageReturn || byte == 0 { break }
      index &+= 1
    }
    return index
  }

  /// Marks the lowest byte that is zero; bytes above it may be marked wrongly, which does not matter here.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }
}
