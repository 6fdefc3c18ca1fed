/// Reads numbers, words and marks from the beginning of bytes: what the dates are made of.
struct ByteScanner {
  private let bytes: Bytes
  private var index = 0

  /// Starts at the first byte that is not blank.
  init(_ bytes: Bytes) { self.bytes = bytes.trimmed }

  /// True where nothing is left.
  var isAtEnd: Bool { index == bytes.count }

  /// A number of so many digits; nil where there are fewer, or another digit follows.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      guard count < digits.upperBound else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      count += 1
      index += 1
    }
    return digits.contains(count) ? value : nil
  }

  /// Goes past a byte; false where another one is next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Goes past one or more blanks, U+00A0 and U+202F included, which newer Java puts before AM and PM.
  mutating func skipBlanks() -> Bool {
    let start = index
    while index < bytes.count {
      if bytes[index] == Byte.space {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
      } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xAF
      {
        index += 3
      } else {
        break
      }
    }
    return index > start
  }

  /// The letters that come next, in lower case, as one number; nil where there are none or more than seven.
  mutating func word() -> UInt64? {
    var value: UInt64 = 0
    var count = 0
    while index < bytes.count, Byte.lowered(bytes[index]) &- 0x61 < 26 {
      guard count < 7 else { return nil }
      value = value << 8 | UInt64(Byte.lowered(bytes[index]))
      count += 1
      index += 1
    }
    return count == 0 ? nil : value
  }

  /// A word as `word` gives it.
  static func packed(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private static let months: [UInt64] = [
    packed("jan"), packed("feb"), packed("mar"), packed("apr"), packed("may"), packed("jun"), packed("jul"),
    packed("aug"), packed("sep"), packed("oct"), packed("nov"), packed("dec"),
  ]

  /// An English month in three letters, 1 to 12.
  mutating func month() -> Int? {
    guard let word = word() else { return nil }
    return ByteScanner.months.firstIndex(of: word).map { $0 + 1 }
  }
}
