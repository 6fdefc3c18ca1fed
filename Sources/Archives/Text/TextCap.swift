import Vetting

/// Cuts runs of combining marks at the importer's edge, as `TextBounds` does for strings.
enum TextCap {
  /// A run longer than the bound has at least this many bytes outside ASCII in a row: two for each mark.
  private static let shortestSuspect = (TextBounds.longestMarkRun + 1) * 2

  /// True where nothing needs cutting; decided without looking at scalars for nearly every text.
  static func isWithinBounds(_ bytes: Bytes) -> Bool {
    var run = 0
    for byte in bytes {
      run = byte >= 0x80 ? run &+ 1 : 0
      if run >= shortestSuspect { return exceeds(bytes) == false }
    }
    return true
  }

  /// The text with runs of combining marks cut; the bytes are valid UTF-8.
  static func capped(_ bytes: Bytes) -> [UInt8] {
    Array(TextBounds.capped(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  private static func exceeds(_ bytes: Bytes) -> Bool {
    var run = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      run = TextBounds.isMark(scalar) ? run + 1 : 0
      if run > TextBounds.longestMarkRun { return true }
    }
    return false
  }
}
