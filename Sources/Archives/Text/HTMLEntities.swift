/// Character references in the messages of 2018: `&amp;`, `&#39;`, `&#x27;` and the few named ones that occur.
enum HTMLEntities {
  private static let named: [(name: StaticString, scalar: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
  ]
  /// `&#x10FFFF;` without `&` and `;`.
  private static let longest = 8

  /// The text with its references resolved, unknown ones left as they are; nil where it holds none.
  static func resolved(_ bytes: Bytes) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "&")) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = reference(in: bytes, after: index) {
        UTF8Writer.append(scalar, to: &result)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func reference(in bytes: Bytes, after start: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(bytes.count, start + 2 + longest)
    guard let end = bytes[(start + 1)..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes.part(start + 1..<end)
    if name.first == UInt8(ascii: "#") {
      guard let scalar = number(name.part(1..<name.count)) else { return nil }
      return (scalar, end + 1)
    }
    guard let match = named.first(where: { name.equals($0.name) }) else { return nil }
    return (match.scalar, end + 1)
  }

  /// NUL and other controls are not let in by this door.
  private static func number(_ digits: Bytes) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map(Byte.lowered) == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.part(1..<digits.count) : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value >= 0x20 || value == 9 || value == 10
    else {
      return nil
    }
    return Unicode.Scalar(value)
  }
}
