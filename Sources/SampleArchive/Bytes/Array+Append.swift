extension [UInt8] {
  /// Appends the text as UTF-8.
  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends a number that is not negative, with leading zeros up to the width.
  mutating func append(decimal value: Int, width: Int = 1) {
    var digits = 1
    var power = 1
    while value / power >= 10 {
      power *= 10
      digits += 1
    }
    for _ in Swift.stride(from: digits, to: width, by: 1) {
      append(UInt8(ascii: "0"))
    }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / power % 10))
      power /= 10
    }
  }

  /// Appends the lowest digits of a number in lower-case hexadecimal.
  mutating func append(hexadecimal value: UInt64, digits: Int) {
    for place in Swift.stride(from: digits - 1, through: 0, by: -1) {
      append(Hexadecimal.lower[Int(value >> (UInt64(place) * 4) & 15)])
    }
  }
}

/// The digits of base sixteen.
enum Hexadecimal {
  static let lower = [UInt8]("0123456789abcdef".utf8)
  static let upper = [UInt8]("0123456789ABCDEF".utf8)
}
