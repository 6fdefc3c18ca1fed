/// Turns the pieces of a file into UTF-8: a byte order mark is dropped, UTF-16 is transcoded, the rest passes.
///
/// Bytes that are not UTF-8 pass too: the reader of rows falls back to Windows-1252 row by row.
struct TextDecoder {
  private enum Encoding { case undecided, bytes, utf16(bigEndian: Bool) }

  private var encoding = Encoding.undecided
  /// Bytes that wait for the rest of a mark or of a code unit.
  private var waiting: [UInt8] = []
  private var highSurrogate: UInt16?

  /// Adds a piece's text to the buffer.
  mutating func decode(_ piece: [UInt8], into buffer: inout [UInt8]) {
    switch encoding {
    case .bytes:
      buffer.append(contentsOf: piece)
    case .utf16(let bigEndian):
      transcode(piece, bigEndian: bigEndian, into: &buffer)
    case .undecided:
      waiting.append(contentsOf: piece)
      if waiting.count >= 3 { decide(into: &buffer) }
    }
  }

  /// Adds what is left at the end of the file.
  mutating func finish(into buffer: inout [UInt8]) {
    if case .undecided = encoding { decide(into: &buffer) }
    if !waiting.isEmpty || highSurrogate != nil { UTF8Writer.append("\u{FFFD}", to: &buffer) }
    waiting = []
    highSurrogate = nil
  }

  private mutating func decide(into buffer: inout [UInt8]) {
    let head = waiting
    waiting = []
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      let bigEndian = head[0] == 0xFE
      encoding = .utf16(bigEndian: bigEndian)
      transcode(Array(head.dropFirst(2)), bigEndian: bigEndian, into: &buffer)
    } else {
      encoding = .bytes
      buffer.append(contentsOf: head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...])
    }
  }

  private mutating func transcode(_ piece: [UInt8], bigEndian: Bool, into buffer: inout [UInt8]) {
    var first = waiting.first
    waiting = []
    for byte in piece {
      guard let earlier = first else {
        first = byte
        continue
      }
      first = nil
      let unit = bigEndian ? UInt16(earlier) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(earlier)
      append(unit, to: &buffer)
    }
    if let first { waiting = [first] }
  }

  private mutating func append(_ unit: UInt16, to buffer: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
        UTF8Writer.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &buffer)
        return
      }
      UTF8Writer.append("\u{FFFD}", to: &buffer)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else {
      UTF8Writer.append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &buffer)
    }
  }
}
