/// The last names of everybody in a network, to tell a company that is named like a person.
struct WorthLastNames: Sendable {
  private let words: Set<Substring>

  /// Shorter words are initials, titles and particles more often than names.
  static let shortest = 3
  /// Words within names that name nobody.
  private static let particles: Set<Substring> = [
    "and", "das", "del", "den", "der", "des", "dos", "the", "und", "van", "von",
  ]

  /// Every word of a name but the first may be the last name; of a name of one word, that word.
  init(_ names: [NameKey]) {
    words = names.reduce(into: []) { words, name in
      let parts = name.value.split(separator: " ")
      for part in parts.count > 1 ? parts.dropFirst() : parts[...]
      where part.unicodeScalars.count >= WorthLastNames.shortest && !WorthLastNames.particles.contains(part) {
        words.insert(part)
      }
    }
  }

  /// True where a word of a text is the last name of somebody, however it is written.
  func has(any text: String) -> Bool {
    WorthComposition.folded(text).split(separator: " ").contains(where: words.contains)
  }
}
