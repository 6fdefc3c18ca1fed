/// The 64-bit Fowler/Noll/Vo hash (variant 1a): a stable name for content, not a defence against forgery.
package struct FNV1a: Sendable {
  /// The hash of what was added so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing yet.
  package init() {}

  /// Adds bytes.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds one byte.
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash as sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The hash as thirteen characters of `a-z2-7`.
  package var base32: String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var rest = value
    var characters: [UInt8] = []
    for _ in 0..<13 {
      characters.append(alphabet[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
