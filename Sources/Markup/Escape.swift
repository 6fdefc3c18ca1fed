/// Escaping by bytes, so that no neighbouring scalar can hide a special character.
///
/// Swift compares grapheme clusters: a quote followed by a combining mark is not equal to a quote. Looking at
/// bytes is the only comparison that sees what a browser sees.
enum Escape {
  /// Appends text so that it is inert both between tags and within a double-quoted attribute.
  ///
  /// Special characters become references. Control characters become visible pictures of themselves, bidi
  /// controls and invisible spaces are dropped, a carriage return becomes a line feed.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < source.count {
      guard isSuspect(source[index]) else {
        index += 1
        continue
      }
      let found = replacement(in: source, at: index)
      guard found.length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
      bytes.append(contentsOf: found.bytes.utf8)
      index += found.length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<source.count]))
  }

  /// Whether a byte may begin something that must not pass as it is.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x08, 0x0B...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// What to write, and how many bytes it stands for; zero bytes where these are harmless.
  private static func replacement(
    in source: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (bytes: String, length: Int) {
    let second = index + 1 < source.count ? source[index + 1] : 0
    let third = index + 2 < source.count ? source[index + 2] : 0
    switch source[index] {
    case 0x26: return ("&amp;", 1)
    case 0x3C: return ("&lt;", 1)
    case 0x3E: return ("&gt;", 1)
    case 0x22: return ("&#34;", 1)
    case 0x27: return ("&#39;", 1)
    case 0x0D: return ("\n", second == 0x0A ? 2 : 1)
    case 0x00: return ("\u{FFFD}", 1)
    case let control where control < 0x20: return (picture(of: control), 1)
    case 0x7F: return ("\u{2421}", 1)
    // U+0080 to U+009F, the second set of controls.
    case 0xC2: return second >= 0x80 && second <= 0x9F ? ("\u{FFFD}", 2) : ("", 0)
    // U+061C, the Arabic letter mark.
    case 0xD8: return second == 0x9C ? ("", 2) : ("", 0)
    case 0xE2: return isDropped(second, third) ? ("", 3) : ("", 0)
    // U+FEFF, the byte order mark; U+FFF9 to U+FFFB, annotations.
    case 0xEF:
      let isMark = (second == 0xBB && third == 0xBF) || (second == 0xBF && third >= 0xB9 && third <= 0xBB)
      return isMark ? ("", 3) : ("", 0)
    default: return ("", 0)
    }
  }

  /// Whether three bytes beginning with E2 are written at all.
  ///
  /// U+200B zero-width space, U+202A to U+202E embeddings and overrides, U+2060 to U+2064 invisible operators,
  /// U+2066 to U+206F isolates and retired controls. U+200C to U+200F are needed to write and stay.
  private static func isDropped(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0x8B || (third >= 0xAA && third <= 0xAE)
    case 0x81: third >= 0xA0 && third <= 0xAF && third != 0xA5
    default: false
    }
  }

  private static func picture(of control: UInt8) -> String {
    Unicode.Scalar(0x2400 + UInt32(control)).map { String($0) } ?? "\u{FFFD}"
  }
}
