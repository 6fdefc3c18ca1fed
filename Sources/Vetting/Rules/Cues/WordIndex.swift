/// A word of a lexicon, or the beginning of one, by hash.
struct WordKey: Sendable {
  let hash: UInt64
  let isBeginning: Bool

  /// A word of a lexicon, folded as those of notes are; one that ends in `~` is the beginning of words.
  init(_ word: some BidirectionalCollection<UInt8>) {
    isBeginning = word.last == UInt8(ascii: "~")
    hash = isBeginning ? WordKey.hash(word.dropLast()) : WordKey.hash(word)
  }

  private static func hash(_ word: some Collection<UInt8>) -> UInt64 {
    guard !WordKey.isPlain(word) else { return PatternWords.hash(word) }
    let words = NoteScanner.words(String(decoding: word, as: UTF8.self))
    return PatternWords.hash(words.joined().utf8)
  }

  /// True for a word in small Latin letters without accents, which folding leaves as it is.
  static func isPlain(_ word: some Collection<UInt8>) -> Bool {
    word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }
}

/// The sets of words of one lexicon, found by the words in them.
struct WordIndex: Sendable {
  /// How many sets there are.
  private(set) var count = 0
  /// The number of each word's list of sets, by the hash of the word, or of the beginning.
  private var words = HashPlaces()
  private var beginnings = HashPlaces()
  /// Where the sets of each list begin in `sets`, and where the last ends.
  private var starts: [Int32] = [0]
  private var sets: [Int32] = []
  /// What was added since the index was last closed.
  private var pairs: [(list: Int32, set: Int32)] = []
  /// Sets that were given before, by the hash of all their words.
  private var known = HashPlaces()

  /// The place of a set of words.
  mutating func place(of keys: some Sequence<WordKey>) -> Int {
    var hash: UInt64 = 0
    for key in keys {
      hash = (hash ^ (key.isBeginning ? ~key.hash : key.hash)) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
    }
    let place = known.place(of: hash | 1, orAddAt: count)
    guard place == count else { return place }
    count += 1
    for key in keys {
      let next = words.count + beginnings.count
      let list =
        key.isBeginning
        ? beginnings.place(of: key.hash, orAddAt: next) : words.place(of: key.hash, orAddAt: next)
      pairs.append((Int32(list), Int32(place)))
    }
    return place
  }

  /// Sorts the sets by their words, once all are given, and forgets what is needed only until then.
  mutating func close() {
    starts = [Int32](repeating: 0, count: words.count + beginnings.count + 1)
    for pair in pairs { starts[Int(pair.list) + 1] += 1 }
    for list in starts.indices.dropFirst() { starts[list] += starts[list - 1] }
    var ends = starts
    sets = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      sets[Int(ends[Int(pair.list)])] = pair.set
      ends[Int(pair.list)] += 1
    }
    pairs = []
    known = HashPlaces()
  }

  /// Calls for each set that holds the word, or the main part of it, or a beginning of either.
  @inline(__always)
  func forEachSet(of word: PatternWord, _ hashes: [UInt64], _ found: (Int) -> Void) {
    forEachSet(words.place(of: word.hash), found)
    if word.part != 0 { forEachSet(words.place(of: word.part), found) }
    // Words for people are whole words.
    guard beginnings.count > 0 else { return }
    for place in word.beginnings { forEachSet(beginnings.place(of: hashes[Int(place)]), found) }
  }

  @inline(__always)
  private func forEachSet(_ list: Int, _ found: (Int) -> Void) {
    guard list >= 0 else { return }
    for place in Int(starts[list])..<Int(starts[list + 1]) { found(Int(sets[place])) }
  }
}
