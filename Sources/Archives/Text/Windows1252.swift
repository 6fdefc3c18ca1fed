/// The encoding that spreadsheets on Windows save CSV in: the fall-back for bytes that are not UTF-8.
enum Windows1252 {
  /// 0x80 to 0x9F, as the WHATWG encoding standard maps them (five bytes are undefined and stay controls).
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The same text in UTF-8.
  static func utf8(_ bytes: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let value = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt32(byte)
        UTF8Writer.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &result)
      }
    }
    return result
  }
}

/// Puts scalars into bytes.
enum UTF8Writer {
  /// Adds the UTF-8 of one scalar.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
  }
}
