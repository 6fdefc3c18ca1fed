/// Reads the lines of a lexicon: each becomes all its variants, with and without what may be missing.
///
/// Works on bytes and remembers what every piece stands for: lexicons have thousands of lines, and a note waits for
/// the first of its language.
struct PatternReader {
  /// The sets of words that the patterns refer to.
  private(set) var index = WordIndex()
  private var words: LexiconWords
  private let isShared: Bool
  /// What may stand for each piece that was read before, and where it is found by hash.
  private var choices: [[Choice]] = []
  private var known = HashPlaces()

  /// A reader of one lexicon, whose sets of words join those of others in the index.
  init(_ lexicon: Lexicon, index: WordIndex = WordIndex()) {
    words = LexiconWords(lexicon)
    isShared = lexicon.language == nil
    self.index = index
  }

  /// What may stand for a piece.
  private struct Choice {
    var elements: [Pattern.Element]
    /// How many words its element has; 0 for a run.
    var words = 0
    /// True where more than small words has to stand there.
    var isTelling = false
    /// False where what may be missing is left out.
    var isWhole = true
  }

  /// The patterns of a line.
  mutating func patterns(of line: ArraySlice<UInt8>, cue: Cue) -> [Pattern] {
    var (strength, pieces) = PatternReader.pieces(of: line)
    var meaning = Pattern.Meaning(cue: cue, strength: strength, isShared: isShared)
    if pieces.first?.elementsEqual("^".utf8) == true {
      meaning.opensSentence = true
      pieces.removeFirst()
    }
    if pieces.last?.elementsEqual("?".utf8) == true {
      meaning.isQuestion = true
      pieces.removeLast()
    }
    var patterns: [Pattern] = []
    var path: [Pattern.Element] = []
    let slots = pieces.map { slot(of: $0) }
    combine(slots[...], isTelling: false, isWhole: true, meaning, &path, &patterns)
    return patterns
  }

  /// Adds a pattern for each way to choose from the slots that are left.
  private func combine(
    _ slots: ArraySlice<Int>,
    isTelling: Bool,
    isWhole: Bool,
    _ meaning: Pattern.Meaning,
    _ path: inout [Pattern.Element],
    _ patterns: inout [Pattern]
  ) {
    guard let slot = slots.first else {
      // Small words alone say something only together, as the line has them: «how did you».
      guard isTelling || (isWhole && path.count > 1) else { return }
      patterns.append(Pattern(elements: path, meaning: meaning))
      // One word alone says half as much, unless the lexicon says that it says a lot.
      if path.count == 1, meaning.strength == 1 { patterns[patterns.count - 1].meaning.strength = 0.5 }
      return
    }
    for choice in choices[slot] {
      path += choice.elements
      combine(
        slots.dropFirst(),
        isTelling: isTelling || choice.isTelling,
        isWhole: isWhole && choice.isWhole,
        meaning,
        &path,
        &patterns
      )
      path.removeLast(choice.elements.count)
    }
  }

  /// The strength that the mark at the beginning of a line gives, and the pieces after it; groups stay whole.
  static func pieces(of line: ArraySlice<UInt8>) -> (strength: Double, pieces: [ArraySlice<UInt8>]) {
    var pieces: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var depth = 0
    for place in line.indices {
      switch line[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case 0x20 where depth <= 0:
        if place > start { pieces.append(line[start..<place]) }
        start = place + 1
      default: break
      }
    }
    if start < line.endIndex, depth <= 0 { pieces.append(line[start...]) }
    // A line that is nothing but a question mark or an exclamation mark holds no pattern.
    if pieces.first?.elementsEqual("!".utf8) == true { return (2, Array(pieces.dropFirst())) }
    if pieces.first?.elementsEqual("?".utf8) == true { return (0.5, Array(pieces.dropFirst())) }
    return (1, pieces)
  }

  /// Where the choices for a piece are kept.
  private mutating func slot(of piece: ArraySlice<UInt8>) -> Int {
    let hash = PatternWords.hash(piece)
    let slot = known.place(of: hash)
    guard slot < 0 else { return slot }
    let mayMiss = piece.first == UInt8(ascii: "(")
    let isGroup = mayMiss || piece.first == UInt8(ascii: "[")
    var found = choices(of: isGroup ? piece.dropFirst().dropLast() : piece)
    // «(at/in)» may be missing; of «(met/sat)» one has to stand there, or nothing would be left to go by.
    if mayMiss, found.count + (found.first?.words ?? 0) <= 2 || !found.contains(where: \.isTelling) {
      found.append(Choice(elements: [], isWhole: false))
    }
    known.add(hash, at: choices.count)
    choices.append(found)
    return choices.count - 1
  }

  /// What may stand for one piece: one element for all single words together, and one run for each of several words.
  private mutating func choices(of piece: ArraySlice<UInt8>) -> [Choice] {
    if piece.elementsEqual("#".utf8) { return [Choice(elements: [.number])] }
    if piece.elementsEqual("*".utf8) { return [Choice(elements: [.any])] }
    if piece.elementsEqual("…".utf8) { return [Choice(elements: [.gap])] }
    var single: [WordKey] = []
    var isTelling = true
    var runs: [Choice] = []
    for range in words.alternatives(of: piece) {
      if range.count == 1, let only = words.parts[range.lowerBound].key {
        single.append(only)
        if words.parts[range.lowerBound].isSmall { isTelling = false }
        continue
      }
      var run = Choice(elements: [])
      for part in words.parts[range] {
        run.elements.append(part.key.map { .words(index.place(of: CollectionOfOne($0))) } ?? .number)
        if part.isTelling { run.isTelling = true }
      }
      runs.append(run)
    }
    guard !single.isEmpty else { return runs }
    let element = Pattern.Element.words(index.place(of: single))
    return [Choice(elements: [element], words: single.count, isTelling: isTelling)] + runs
  }
}
