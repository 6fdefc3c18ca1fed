/// Bytes of a file, borrowed from the buffer they were read into: valid only while that buffer is lent.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// The bytes that the readers look for.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let slash = UInt8(ascii: "/")
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")

  /// The letter in lower case; every other byte as it is.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// A part of these bytes, numbered from 0.
  @inline(__always)
  func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// True where no byte lies outside ASCII.
  var isASCII: Bool {
    let raw = UnsafeRawBufferPointer(self)
    var index = 0
    var bits: UInt64 = 0
    while index &+ 8 <= raw.count {
      bits |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    if bits & 0x8080_8080_8080_8080 != 0 { return false }
    while index < raw.count {
      if raw[index] >= 0x80 { return false }
      index &+= 1
    }
    return true
  }

  /// Without ASCII white space, controls and no-break spaces (U+00A0) at either end.
  var trimmed: Bytes {
    var start = 0
    var end = count
    while start < end {
      if self[start] <= Byte.space {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1] <= Byte.space {
        end -= 1
      } else if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return part(start..<end)
  }

  /// True where the bytes are exactly these.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(self) }
  }

  /// True where the bytes are these but for the case of ASCII letters; `text` is in lower case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { zip(self, $0).allSatisfy { Byte.lowered($0) == $1 } }
  }

  /// True where the bytes begin with these.
  func starts(withText text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && part(0..<text.utf8CodeUnitCount).equals(text)
  }

  /// True where these bytes occur somewhere.
  func contains(text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard length > 0, count >= length else { return false }
    return text.withUTF8Buffer { wanted in
      let first = wanted[0]
      var start = 0
      while start + length <= count {
        guard let found = self[start...(count - length)].firstIndex(of: first) else { return false }
        if part(found..<found + length).elementsEqual(wanted) { return true }
        start = found + 1
      }
      return false
    }
  }

  /// The parts between separators that are not followed by white space; empty parts are left out.
  func split(atByte separator: UInt8, unlessBeforeBlank: Bool = false) -> [Bytes] {
    var parts: [Bytes] = []
    var start = 0
    for index in 0..<count where self[index] == separator {
      if unlessBeforeBlank, index + 1 < count, isBlank(at: index + 1) { continue }
      if index > start { parts.append(part(start..<index)) }
      start = index + 1
    }
    if count > start { parts.append(part(start..<count)) }
    return parts
  }

  private func isBlank(at index: Int) -> Bool {
    self[index] <= Byte.space || (self[index] == 0xC2 && index + 1 < count && self[index + 1] == 0xA0)
  }
}
