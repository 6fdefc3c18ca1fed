/// Words that stand side by side in a text.
enum WordRun {
  /// True where all words stand side by side in a text, such as a company's name in a longer one.
  static func holds(_ text: [String], _ words: [String]) -> Bool {
    guard !words.isEmpty, text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      text[start..<(start + words.count)].elementsEqual(words)
    }
  }

  /// The words of a text that were joined by blanks.
  static func words(_ joined: String) -> [String] {
    joined.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}
