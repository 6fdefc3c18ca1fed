/// The words of one lexicon as patterns see them, each folded only once.
struct LexiconWords {
  /// A part of an alternative: a word, the beginning of words, or a number.
  struct Part {
    /// Nil for a number.
    var key: WordKey?
    /// True for a word that says nothing by itself.
    var isSmall = false

    /// True for what says something by itself.
    var isTelling: Bool { key != nil && !isSmall }
  }

  /// The parts of all alternatives, one after the other.
  private(set) var parts: [Part] = []
  /// Where the parts of each alternative stand.
  private var ranges: [Range<Int>] = []
  /// The alternatives that were read before, by the hash of how they are written.
  private var known = HashPlaces()
  private var small = HashPlaces()
  private var classes: [UInt64: [ArraySlice<UInt8>]] = [:]

  /// Makes ready for a lexicon.
  init(_ lexicon: Lexicon) {
    for word in lexicon.small { _ = small.place(of: PatternWords.hash(word.utf8), orAddAt: 0) }
    for (name, members) in lexicon.classes {
      classes[PatternWords.hash(name.utf8)] = Array(members.utf8).split { $0 == 0x20 || $0 == 0x0A }
    }
  }

  /// What a piece such as `a/b~/{firms}` stands for, as places in `parts`; of a group in brackets, runs of words.
  mutating func alternatives(of piece: ArraySlice<UInt8>, depth: Int = 0) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = piece.startIndex
    for end in piece.startIndex...piece.endIndex where end == piece.endIndex || piece[end] == 0x2F {
      let alternative = piece[start..<end]
      start = end + 1
      if alternative.first == UInt8(ascii: "{"), alternative.last == UInt8(ascii: "}") {
        let members = classes[PatternWords.hash(alternative.dropFirst().dropLast())]
        guard depth < 4, let members else { continue }
        for member in members { found += alternatives(of: member, depth: depth + 1) }
      } else if !alternative.isEmpty {
        let range = parts(of: alternative)
        if !range.isEmpty { found.append(range) }
      }
    }
    return found
  }

  private mutating func parts(of alternative: ArraySlice<UInt8>) -> Range<Int> {
    let hash = PatternWords.hash(alternative)
    let place = known.place(of: hash)
    guard place < 0 else { return ranges[place] }
    let start = parts.count
    for word in alternative.split(separator: 0x20) { add(word) }
    known.add(hash, at: ranges.count)
    ranges.append(start..<parts.count)
    return start..<parts.count
  }

  /// Adds what the scanner makes of a word: two of «rendez-vous».
  private mutating func add(_ word: ArraySlice<UInt8>) {
    if word.count == 1, word.first == UInt8(ascii: "#") {
      parts.append(Part(key: nil))
    } else if word.last == UInt8(ascii: "~") || WordKey.isPlain(word) {
      parts.append(Part(key: WordKey(word), isSmall: isSmall(word)))
    } else {
      for part in NoteScanner.words(String(decoding: word, as: UTF8.self)) {
        parts.append(Part(key: WordKey(part.utf8), isSmall: isSmall(part.utf8)))
      }
    }
  }

  private func isSmall(_ word: some Sequence<UInt8>) -> Bool { small.place(of: PatternWords.hash(word)) >= 0 }
}
