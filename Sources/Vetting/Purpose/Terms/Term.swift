/// One thing that a text speaks of: a concept of the lexicons, or a word that none of them holds.
struct Term: Equatable, Sendable {
  /// What sort of thing it is, which says how much sharing it means.
  enum Kind: Equatable, Sendable { case field, industry, topic, role, seniority, place, word }

  /// The concept, by its place in the lexicon; nil for a word.
  var concept: Int?
  var kind: Kind
  /// The stems of a word in each language; empty for a concept.
  var keys: [UInt64]
  /// The tokens of the text that it stands for.
  var range: Range<Int>

  /// How much sharing it means: a field of work much, a rank or a place little.
  var weight: Double {
    switch kind {
    case .field, .industry, .topic: 1
    case .role: 0.8
    case .word: 0.7
    case .seniority: 0.35
    case .place: 0.2
    }
  }

  /// How far another one answers this one, 0 to 1: the same in full, a part of it nearly, what it is a part of somewhat.
  func isAnswered(by other: Term) -> Double {
    guard let wanted = concept, let found = other.concept else {
      guard concept == nil, other.concept == nil else { return 0 }
      return zip(keys, other.keys).contains { $0 == $1 } ? 1 : 0
    }
    if wanted == found { return 1 }
    let concepts = FieldLexicon.shared.concepts
    if concepts[found].wider == wanted { return 0.8 }
    if concepts[wanted].wider == found { return 0.4 }
    return 0
  }
}

/// A text taken apart for comparison, once.
struct TermText: Sendable {
  /// A word of a text with its stems; elided articles are gone.
  struct Word: Sendable {
    var folded: String
    var keys: [UInt64]
  }

  let note: NoteText
  /// One for each token of the note.
  let words: [Word]
  /// The tokens before which a clause begins: after a stop, a line, a stroke or a bullet.
  let clauseStarts: [Bool]
  /// The tokens before which a part of a clause begins: after a comma, a dash or a parenthesis, too.
  let partStarts: [Bool]

  /// So many tokens of a text are compared.
  static let most = 300

  /// Takes a text apart.
  init(_ note: NoteText) {
    self.note = note
    let tokens = note.tokens.prefix(TermText.most)
    words = tokens.map { token in
      let folded = TermText.unelided(token.folded)
      return Word(folded: folded, keys: token.kind == .word ? Stemming.keys(folded) : [])
    }
    var clauses: [Bool] = []
    var parts: [Bool] = []
    var end = 0
    for token in tokens {
      let gap = note.scalars[min(end, token.start)..<token.start]
      let isBroken = end == 0 || token.opensSentence || gap.contains { TermText.separators.contains($0) }
      clauses.append(isBroken)
      parts.append(isBroken || token.followsComma)
      end = token.end
    }
    clauseStarts = clauses
    partStarts = parts
  }

  /// Takes a text apart.
  init(_ text: String) { self.init(NoteText(text)) }

  /// The terms of these tokens, in order and without overlap; the longest phrase of the lexicons first.
  func terms(in range: Range<Int>? = nil) -> [Term] {
    let range = range ?? 0..<words.count
    var terms: [Term] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let found = FieldLexicon.shared.longest(in: self, at: index, before: range.upperBound) {
        terms.append(
          Term(concept: found.concept, kind: found.kind, keys: [], range: index..<index + found.length)
        )
        index += found.length
        continue
      }
      let word = words[index]
      if !word.keys.isEmpty, word.folded.utf8.count >= 4, !StopWords.all.contains(word.folded) {
        terms.append(Term(concept: nil, kind: .word, keys: word.keys, range: index..<index + 1))
      }
      index += 1
    }
    return terms
  }

  /// The words as written, from the first of these terms to the last where they stand close together.
  func quote(_ range: Range<Int>) -> String { note.quote(range) }

  /// Strokes and bullets between the parts of a headline.
  private static let separators: Set<Unicode.Scalar> = [
    "|", "•", "·", "/", "—", "–", "★", "✦", "➤", "►", "▪", "●", "◆", "→", "»", "+", "\n",
  ]

  /// The word without an elided article: «l'assurance» as «assurance».
  static func unelided(_ folded: String) -> String {
    let bytes = folded.utf8
    guard let mark = bytes.firstIndex(of: 0x27), elided.contains(String(folded[..<mark])) else {
      return folded
    }
    return String(folded[bytes.index(after: mark)...])
  }

  private static let elided: Set<String> = [
    "l", "d", "j", "qu", "n", "s", "c", "m", "t", "dell", "all", "un", "sull", "nell", "dall", "quest",
  ]
}
