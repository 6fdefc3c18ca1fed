/// A word of a note as lexicons see it: by hash, because comparing numbers is what makes one pass over thousands of
/// patterns cheap.
struct PatternWord: Sendable {
  let hash: UInt64
  /// The hash of what an apostrophe parts from the main part: «audit» of «l'audit», «we» of «we've»; else nought.
  let part: UInt64
  /// Where the hashes of its beginnings stand, and those of its main part after an elided article.
  let beginnings: Range<Int32>
  let kind: NoteToken.Kind
  let opensSentence: Bool
  /// True where its sentence ends in a question mark.
  let isAsked: Bool
}

/// The words of a note, laid out once for the lexicons of all languages.
struct PatternWords: Sendable {
  private(set) var words: [PatternWord] = []
  /// The hashes of the beginnings of all words, one after the other.
  private(set) var beginnings: [UInt64] = []

  /// So many bytes of a word may be its beginning.
  private static let longestBeginning = 24

  /// Lays out the tokens of a note.
  init(_ tokens: [NoteToken]) {
    words.reserveCapacity(tokens.count)
    beginnings.reserveCapacity(tokens.count * 8)
    var isAsked = false
    // From the end, since the last sign of a sentence says what all of it is.
    for index in tokens.indices.reversed() {
      if index + 1 == tokens.count || tokens[index + 1].opensSentence {
        isAsked = tokens[index].ending == .question
      }
      add(tokens, index, isAsked)
    }
    words.reverse()
  }

  /// Adds a token by its place: one taken out of the array would be copied, text and all.
  private mutating func add(_ tokens: [NoteToken], _ index: Int, _ isAsked: Bool) {
    let start = Int32(beginnings.count)
    let bytes = tokens[index].folded.utf8
    let kind = tokens[index].kind
    // One by one, the bytes of a text cost ten times as much.
    let (hash, part) =
      bytes.withContiguousStorageIfAvailable { hashes(of: $0, kind) }
      ?? hashes(of: Array(bytes), kind)
    words.append(
      PatternWord(
        hash: hash,
        part: part,
        beginnings: start..<Int32(beginnings.count),
        kind: kind,
        opensSentence: tokens[index].opensSentence,
        isAsked: isAsked
      )
    )
  }

  /// The hash of a word, and that of a part of it if there is one; keeps those of its beginnings.
  private mutating func hashes(
    of bytes: some RandomAccessCollection<UInt8>,
    _ kind: NoteToken.Kind
  ) -> (UInt64, UInt64) {
    var whole = FNV1a()
    var length = 0
    var mark = 0
    var beforeMark: UInt64 = 0
    for byte in bytes {
      // «'tis» elides nothing.
      if byte == 0x27, mark == 0 { (mark, beforeMark) = (length == 0 ? -1 : length, whole.value | 1) }
      whole.add(byte)
      length += 1
      if length >= 2, length <= PatternWords.longestBeginning { beginnings.append(whole.value | 1) }
    }
    guard mark > 0, mark + 1 < length, kind == .word else { return (whole.value | 1, 0) }
    return (whole.value | 1, hashPart(bytes.dropFirst(mark + 1), orEnglish: beforeMark))
  }

  /// The hash of what stands after an apostrophe, or of what stands before what English leaves of a verb.
  private mutating func hashPart(_ rest: some Sequence<UInt8>, orEnglish before: UInt64) -> UInt64 {
    let count = beginnings.count
    var hash = FNV1a()
    var length = 0
    for byte in rest {
      hash.add(byte)
      length += 1
      if length >= 2, length <= PatternWords.longestBeginning { beginnings.append(hash.value | 1) }
    }
    guard length <= 2, PatternWords.endings.contains(hash.value | 1) else { return hash.value | 1 }
    beginnings.removeLast(beginnings.count - count)
    return before
  }

  /// The hash by which words are compared; never nought.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    hash.add(bytes)
    return hash.value | 1
  }

  /// What English leaves of a verb after an apostrophe.
  private static let endings = ["ve", "re", "ll", "d", "s", "m", "t"].map { hash($0.utf8) }
}
