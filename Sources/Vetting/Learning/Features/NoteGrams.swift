/// The word and letter sequences of a note, hashed, each with the tokens that it lies in.
///
/// Words one by one and in pairs within a sentence; of each word its sequences of two to five letters, with a blank
/// before and after it, so that endings and beginnings count and unseen forms of a word are recognised. Names, links,
/// addresses and numbers are masked: what is learned is a way of writing, not who wrote.
struct NoteGrams {
  /// Hashes have so many bits.
  static let bits: UInt64 = 18
  static let count = 1 << 18

  /// One sequence at one place.
  struct Gram {
    /// The place in the table of weights; the top bit says that it counts negatively there.
    var hash: UInt32
    /// Its tokens: the same one twice but for pairs of words.
    var first: Int32
    var last: Int32
  }

  private(set) var words: [Gram] = []
  private(set) var letters: [Gram] = []

  /// Reads the words of a note; `names` are folded.
  init(_ note: NoteText, names: Set<String>) {
    var scalars: [UInt64] = []
    var previous: UInt64?
    letters.reserveCapacity(note.scalars.count * 4)
    words.reserveCapacity(note.tokens.count * 2)
    for (index, token) in note.tokens.enumerated() {
      if token.opensSentence { previous = nil }
      let place = Int32(index)
      let mask = NoteGrams.mask(token, names: names)
      scalars.removeAll(keepingCapacity: true)
      for scalar in (mask ?? token.folded).unicodeScalars { scalars.append(UInt64(scalar.value)) }
      guard !scalars.isEmpty else { continue }
      let word = NoteGrams.extended(NoteGrams.wordSeed, by: scalars)
      words.append(Gram(hash: NoteGrams.slot(word), first: place, last: place))
      if let previous {
        let pair = NoteGrams.extended(NoteGrams.step(previous, 0x20), by: scalars)
        words.append(Gram(hash: NoteGrams.slot(pair), first: place - 1, last: place))
      }
      previous = word
      if mask == nil, token.kind == .word { addLetters(of: scalars, at: place) }
    }
  }

  private mutating func addLetters(of scalars: [UInt64], at place: Int32) {
    let end = scalars.count + 2
    for start in 0..<(end - 1) {
      var hash = NoteGrams.letterSeed
      for index in start..<min(start + 5, end) {
        hash = NoteGrams.step(hash, index == 0 || index == end - 1 ? 0x20 : scalars[index - 1])
        if index > start {
          letters.append(Gram(hash: NoteGrams.slot(hash), first: place, last: place))
        }
      }
    }
  }

  /// What stands for a token that says who or how many; nil for a plain word or sign.
  static func mask(_ token: NoteToken, names: Set<String>) -> String? {
    switch token.kind {
    case .number: "#"
    case .link: "@link"
    case .email: "@mail"
    case .word: token.isCapitalised && names.contains(token.folded) ? "*" : nil
    case .symbol: nil
    }
  }

  private static let wordSeed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let letterSeed: UInt64 = 0x9ae1_6a3b_2f90_404f

  private static func step(_ hash: UInt64, _ scalar: UInt64) -> UInt64 {
    (hash ^ scalar) &* 0x0000_0100_0000_01b3
  }

  private static func extended(_ hash: UInt64, by scalars: [UInt64]) -> UInt64 {
    var hash = hash
    for scalar in scalars { hash = step(hash, scalar) }
    return hash
  }

  /// The place in the table and, in the top bit, the sign.
  private static func slot(_ hash: UInt64) -> UInt32 {
    var mixed = hash ^ (hash >> 32)
    mixed = mixed &* 0xd6e8_feb8_6659_fd93
    mixed ^= mixed >> 32
    return UInt32(mixed & ((1 << bits) - 1)) | (UInt32((mixed >> 40) & 1) << 31)
  }
}
