/// The bytes of one file of rows, in the dialect that LinkedIn uses for it.
struct Table: Sendable {
  /// Which fields stand in quotes.
  enum Quoting: Sendable {
    /// Those that need it (RFC 4180).
    case minimal
    /// All, the header too.
    case always
  }

  /// How rows are written.
  struct Dialect: Sendable {
    var delimiter = UInt8(ascii: ",")
    var quoting = Quoting.minimal
    var lineEnd: [UInt8] = [10]
    var endsWithLineEnd = true

    static let standard = Dialect()
    /// Everything in quotes, as in messages.csv since March 2026.
    static let quoted = Dialect(quoting: .always)
    /// Without a line end after the last row, as in Connections.csv.
    static let unterminated = Dialect(endsWithLineEnd: false)
    /// With CR and LF, as in the follows of 2022.
    static let carriageReturns = Dialect(lineEnd: [13, 10])
    /// Tabs and quotes, the text of the UTF-16 files.
    static let tabbed = Dialect(
      delimiter: UInt8(ascii: "\t"),
      quoting: .always,
      endsWithLineEnd: false
    )
  }

  private let dialect: Dialect
  private var written: [UInt8]
  private var scratch: [UInt8] = []
  private var atRowStart = true

  init(_ header: String, dialect: Dialect = .standard, preamble: String = "", capacity: Int = 4096) {
    self.dialect = dialect
    written = []
    written.reserveCapacity(capacity)
    written.append(text: preamble)
    for column in header.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      field(String(Substring(column)))
    }
    endRow()
  }

  /// The finished file.
  var bytes: [UInt8] {
    dialect.endsWithLineEnd ? written : Array(written.dropLast(dialect.lineEnd.count))
  }

  /// The finished file as UTF-16, low byte first, with its byte order mark.
  var utf16Bytes: [UInt8] {
    var wide: [UInt8] = [0xFF, 0xFE]
    wide.reserveCapacity(written.count * 2 + 2)
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      wide.append(UInt8(truncatingIfNeeded: unit))
      wide.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return wide
  }

  /// Appends a field with this text.
  mutating func field(_ text: String) {
    var text = text
    beginField()
    text.withUTF8 { bytes in
      appendQuoting(bytes)
    }
  }

  /// Appends a field with what the closure writes.
  mutating func field(writing write: (inout [UInt8]) -> Void) {
    scratch.removeAll(keepingCapacity: true)
    write(&scratch)
    beginField()
    let ready = scratch
    ready.withUnsafeBufferPointer { bytes in
      appendQuoting(bytes)
    }
  }

  /// Appends these fields and ends the row.
  mutating func row(_ fields: [String]) {
    for text in fields {
      field(text)
    }
    endRow()
  }

  mutating func endRow() {
    written.append(contentsOf: dialect.lineEnd)
    atRowStart = true
  }

  private mutating func beginField() {
    if !atRowStart {
      written.append(dialect.delimiter)
    }
    atRowStart = false
  }

  private mutating func appendQuoting(_ bytes: UnsafeBufferPointer<UInt8>) {
    let quote = UInt8(ascii: "\"")
    var hasQuote = false
    var needsQuotes = dialect.quoting == .always
    for byte in bytes {
      if byte == quote {
        hasQuote = true
        needsQuotes = true
      } else if byte == dialect.delimiter || byte == 10 || byte == 13 {
        needsQuotes = true
      }
    }
    guard needsQuotes else {
      written.append(contentsOf: bytes)
      return
    }
    written.append(quote)
    if hasQuote {
      for byte in bytes {
        if byte == quote {
          written.append(quote)
        }
        written.append(byte)
      }
    } else {
      written.append(contentsOf: bytes)
    }
    written.append(quote)
  }
}
