/// Tricks that keep a machine from reading what a person sees.
struct HiddenLetters: Equatable, Sendable {
  /// Characters without width within or between words, and marks that turn the direction of writing.
  var invisible = 0
  /// Words that mix the letters of two alphabets.
  var mixed = 0
  /// Words in letters made for formulas, circles and squares.
  var dressed = 0
  /// Runs of five letters or more with blanks between them.
  var spaced = 0
  /// Words that are too long for any language.
  var endless = 0
  /// Runs of letters and digits as base64 makes them.
  var encoded = 0

  /// Looks for such tricks; one pass.
  init(_ note: NoteText) {
    let isLatin = note.highest < 0x370
    if note.highest >= 0x200B { countInvisible(note.scalars) }
    countEncoded(note)
    var run = 0
    // By place: a token taken out of the array is copied, text and all.
    for index in note.tokens.indices {
      guard note.tokens[index].kind == .word else {
        run = 0
        continue
      }
      run = note.tokens[index].folded.utf8.count == 1 ? run + 1 : 0
      if run == 5 { spaced += 1 }
      let letters = note.tokens[index].start..<note.tokens[index].end
      if isLatin, letters.count <= HiddenLetters.longestWord { continue }
      look(at: note.scalars[letters])
    }
  }

  private mutating func countInvisible(_ scalars: [Unicode.Scalar]) {
    for index in scalars.indices where scalars[index].value >= 0x200B {
      guard scalars[index].properties.generalCategory == .format else { continue }
      // A joiner between emoji, as in a family of four, hides nothing.
      let before = index > 0 ? scalars[index - 1].value : 0
      if scalars[index].value == 0x200D, before > 0x2000 { continue }
      invisible += 1
    }
  }

  /// A run of this length with capitals, small letters and digits is no word and no number; a hash lacks capitals.
  private static let shortestEncoded = 40

  private mutating func countEncoded(_ note: NoteText) {
    var start = 0
    for index in 0...note.scalars.count {
      if index < note.scalars.count, HiddenLetters.isBase64(note.scalars[index]) { continue }
      if index - start >= HiddenLetters.shortestEncoded, isEncoded(start..<index, in: note) { encoded += 1 }
      start = index + 1
    }
  }

  private func isEncoded(_ run: Range<Int>, in note: NoteText) -> Bool {
    let letters = note.scalars[run]
    return letters.contains { (0x41...0x5A).contains($0.value) }
      && letters.contains { (0x61...0x7A).contains($0.value) }
      && letters.contains { (0x30...0x39).contains($0.value) }
      // Links hold such runs, and hide nothing by it.
      && !note.tokens.contains { $0.kind == .link && $0.start < run.upperBound && $0.end > run.lowerBound }
  }

  private static func isBase64(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2F, 0x3D: true
    default: false
    }
  }

  /// No word of any language has more letters.
  private static let longestWord = 60

  private mutating func look(at letters: ArraySlice<Unicode.Scalar>) {
    if letters.count > HiddenLetters.longestWord, letters.allSatisfy({ $0.value < 0x80 }) { endless += 1 }
    guard letters.contains(where: { $0.value >= 0x370 }) else { return }
    let hasLatin = letters.contains { (0x41...0x24F).contains($0.value) && $0.properties.isAlphabetic }
    if hasLatin, letters.contains(where: { (0x370...0x52F).contains($0.value) }) { mixed += 1 }
    if letters.contains(where: { HiddenLetters.isDressed($0) }) { dressed += 1 }
  }

  /// How many there are in all.
  var count: Int { invisible + mixed + dressed + spaced + endless + encoded }

  private static func isDressed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1D400...0x1D7FF, 0x24B6...0x24E9, 0x1F130...0x1F189, 0xFF21...0xFF5A: true
    default: false
    }
  }
}
