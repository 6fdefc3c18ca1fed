/// Reads the records of a file piece by piece; where the pieces are cut makes no difference.
///
/// A record is lent as ranges into one buffer that is used again, so that reading allocates next to nothing.
struct CSVReader {
  private let pieces: ArchiveFile.Pieces
  private var decoder = TextDecoder()
  private var scanner: CSVScanner
  private var buffer: [UInt8] = []
  /// Where the next record begins in the buffer, and its line.
  private var position = 0
  private var nextLine = 1
  private var isFinal = false
  /// Fields of the current record, as ranges into `buffer`.
  private(set) var fields: [CSVScanner.Field] = []
  /// The line on which the current record begins, from 1.
  private(set) var line = 1
  /// Text read so far, in bytes: what progress is measured by.
  private(set) var bytesRead = 0
  private var record = 0..<0

  /// A reader before the first record; commas until told otherwise.
  init(_ pieces: @escaping ArchiveFile.Pieces, limits: CSVLimits = .standard) {
    self.pieces = pieces
    scanner = CSVScanner(delimiter: Byte.comma, limits: limits)
  }

  /// Goes to the next record; false at the end of the file.
  mutating func next(_ explain: (CSVFault) -> ArchiveError) throws(ArchiveError) -> Bool {
    while true {
      let outcome: CSVScanner.Outcome
      do {
        outcome = try scan(from: position, line: nextLine, with: scanner)
      } catch {
        throw explain(error)
      }
      switch outcome {
      case .record(let start, let startLine, let next, let following):
        line = startLine
        record = start..<next
        position = next
        nextLine = following
        return true
      case .end:
        return false
      case .incomplete:
        // Asking for twice as much each time keeps the cost of starting over linear.
        try fill(atLeast: (buffer.count - position) * 2)
      }
    }
  }

  private mutating func scan(
    from start: Int,
    line: Int,
    with scanner: CSVScanner
  ) throws(CSVFault) -> CSVScanner.Outcome {
    var found = fields
    fields = []
    defer { fields = found }
    let isFinal = isFinal
    return try buffer.withUnsafeBufferPointer { bytes throws(CSVFault) in
      try scanner.scan(bytes, from: start, line: line, isFinal: isFinal, fields: &found)
    }
  }

  /// Moves what is not yet read to the front of the buffer and adds pieces until there are so many bytes more.
  private mutating func fill(atLeast wanted: Int) throws(ArchiveError) {
    if position > 0 {
      buffer.removeSubrange(0..<position)
      position = 0
    }
    while !isFinal {
      let before = buffer.count
      if let piece = try pieces() {
        decoder.decode(piece, into: &buffer)
      } else {
        decoder.finish(into: &buffer)
        isFinal = true
      }
      bytesRead += buffer.count - before
      if buffer.count > before, buffer.count >= wanted { return }
    }
  }

  /// Goes to the first record that holds all the wanted columns and finds out whether commas or tabs part them.
  ///
  /// What comes before is a preamble, such as LinkedIn's `Notes:`. Looks at the first 64 KiB.
  /// - Returns: The names of the columns; nil where there is no such record.
  mutating func findHeader(
    _ isHeader: ([String]) -> Bool,
    _ explain: (CSVFault) -> ArchiveError
  ) throws(ArchiveError) -> [String]? {
    try fill(atLeast: 64 << 10)
    var fault: CSVFault?
    for delimiter in [Byte.comma, Byte.tab] {
      var scanner = scanner
      scanner.delimiter = delimiter
      var (place, line) = (position, nextLine)
      do {
        while case .record(let start, let startLine, let next, let following) = try scan(
          from: place,
          line: line,
          with: scanner
        ) {
          record = start..<next
          self.line = startLine
          let names = fields.indices.map { withField($0) { String(decoding: $0, as: UTF8.self) } }
          if isHeader(names) {
            self.scanner = scanner
            (position, nextLine) = (next, following)
            return names
          }
          (place, line) = (next, following)
        }
      } catch {
        fault = fault ?? error
      }
    }
    if let fault { throw explain(fault) }
    return nil
  }

  /// Lends the bytes of a field as written between its quotes, doubled quotes made single; empty where missing.
  func withField<Result>(_ index: Int, _ body: (Bytes) -> Result) -> Result {
    guard index < fields.count else { return body(Bytes(start: nil, count: 0)) }
    let field = fields[index]
    return buffer.withUnsafeBufferPointer { bytes in
      let raw = bytes.part(field.start..<field.end)
      guard field.hasDoubledQuotes else { return body(raw) }
      return CSVReader.undoubled(raw).withUnsafeBufferPointer(body)
    }
  }

  /// Lends the record whole, as written.
  func withRecord<Result>(_ body: (Bytes) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { body($0.part(record)) }
  }

  /// Lends the whole buffer, for those who read several fields of a record at once.
  func withBuffer<Result>(_ body: (Bytes) -> Result) -> Result { buffer.withUnsafeBufferPointer(body) }

  /// The field's text with each doubled quote made single.
  static func undoubled(_ raw: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var start = 0
    while let quote = raw[start...].firstIndex(of: Byte.quote) {
      result.append(contentsOf: raw.part(start..<quote + 1))
      start = quote + 2
    }
    result.append(contentsOf: raw.part(min(start, raw.count)..<raw.count))
    return result
  }
}
