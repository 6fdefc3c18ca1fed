/// Tells well-formed UTF-8 from anything else, after table 3-7 of the Unicode standard.
enum UTF8Check {
  /// True where the bytes are well-formed UTF-8.
  static func isValid(_ bytes: Bytes) -> Bool {
    var index = 0
    let count = bytes.count
    while index < count {
      let first = bytes[index]
      if first < 0x80 {
        index &+= 1
        continue
      }
      guard let length = length(of: first), index &+ length <= count else { return false }
      let second = bytes[index &+ 1]
      guard second >= lowest(after: first), second <= highest(after: first) else { return false }
      var next = 2
      while next < length {
        guard bytes[index &+ next] & 0xC0 == 0x80 else { return false }
        next &+= 1
      }
      index &+= length
    }
    return true
  }

  private static func length(of first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func lowest(after first: UInt8) -> UInt8 {
    switch first {
    case 0xE0: 0xA0
    case 0xF0: 0x90
    default: 0x80
    }
  }

  private static func highest(after first: UInt8) -> UInt8 {
    switch first {
    case 0xED: 0x9F
    case 0xF4: 0x8F
    default: 0xBF
    }
  }
}
