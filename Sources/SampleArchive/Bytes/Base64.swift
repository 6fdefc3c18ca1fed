/// Base64 with padding (RFC 4648), as LinkedIn uses it in conversation ids.
enum Base64 {
  private static let alphabet = [UInt8](
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  static func append(_ input: [UInt8], to bytes: inout [UInt8]) {
    var index = 0
    while index < input.count {
      let left = input.count - index
      let group =
        UInt32(input[index]) << 16
        | (left > 1 ? UInt32(input[index + 1]) << 8 : 0)
        | (left > 2 ? UInt32(input[index + 2]) : 0)
      bytes.append(alphabet[Int(group >> 18 & 63)])
      bytes.append(alphabet[Int(group >> 12 & 63)])
      bytes.append(left > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
      bytes.append(left > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "="))
      index += 3
    }
  }
}
