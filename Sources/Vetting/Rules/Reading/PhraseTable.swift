/// What a phrase of a lexicon is a sign of.
enum Cue: Int, CaseIterable, Sendable {
  case offer, hardOffer, offerHint, call, scam, money, otherChannel, yourWork, thanks, encounter
}

/// Where the phrases of each cue stand in a note.
struct Cues: Sendable {
  private var ranges = [[Range<Int>]](repeating: [], count: Cue.allCases.count)

  /// The places of one cue, in order and without overlap.
  subscript(_ cue: Cue) -> [Range<Int>] {
    get { ranges[cue.rawValue] }
    set { ranges[cue.rawValue] = newValue }
  }
}

/// All phrases of the lexicons, found in one pass over a note.
///
/// In a phrase `#` stands for a number, `*` for any word, `…` for none to four words, and a word that ends in `~` for
/// all words that begin so. No phrase reaches across the end of a sentence.
struct PhraseTable: Sendable {
  private enum Element: Equatable, Sendable {
    case word(String)
    case prefix(String)
    case number, any, gap
  }

  private struct Phrase: Sendable {
    var cue: Cue
    var elements: [Element]
  }

  private var phrases: [UInt32: [Phrase]] = [:]

  /// The lexicons of this release.
  static let shared = PhraseTable([
    (.offer, OfferPhrases.all), (.hardOffer, OfferPhrases.hard), (.offerHint, OfferPhrases.hints),
    (.call, CallPhrases.all),
    (.scam, ScamPhrases.all), (.money, ScamPhrases.money), (.otherChannel, ScamPhrases.otherChannels),
    (.yourWork, PersonalPhrases.yourWork), (.thanks, PersonalPhrases.thanks),
    (.encounter, PersonalPhrases.encounters),
  ])

  /// A table of phrases.
  init(_ lists: [(Cue, [String])]) {
    for (cue, texts) in lists {
      for text in texts {
        let elements = PhraseTable.elements(of: text)
        guard let first = elements.first else { continue }
        phrases[PhraseTable.key(first), default: []].append(Phrase(cue: cue, elements: elements))
      }
    }
  }

  /// The places of all cues in a note.
  func cues(in note: NoteText) -> Cues {
    var cues = Cues()
    for start in note.tokens.indices {
      for phrase in phrases[PhraseTable.key(note.tokens[start])] ?? [] {
        guard let end = end(of: phrase.elements[...], in: note.tokens, at: start, from: start) else {
          continue
        }
        if let last = cues[phrase.cue].last, last.upperBound > start {
          // The longer of two that begin alike; otherwise the earlier one stays.
          if last.lowerBound == start, end > last.upperBound {
            cues[phrase.cue][cues[phrase.cue].count - 1] = start..<end
          }
        } else {
          cues[phrase.cue].append(start..<end)
        }
      }
    }
    return cues
  }

  private func end(
    of elements: ArraySlice<Element>,
    in tokens: [NoteToken],
    at index: Int,
    from start: Int
  ) -> Int? {
    guard let element = elements.first else { return index }
    if element == .gap {
      for skipped in 0...4 where index + skipped <= tokens.count {
        if skipped > 0, tokens[index + skipped - 1].opensSentence { return nil }
        if let end = end(of: elements.dropFirst(), in: tokens, at: index + skipped, from: start) {
          return end
        }
      }
      return nil
    }
    guard index < tokens.count, index == start || !tokens[index].opensSentence,
      matches(element, tokens[index])
    else { return nil }
    return end(of: elements.dropFirst(), in: tokens, at: index + 1, from: start)
  }

  private func matches(_ element: Element, _ token: NoteToken) -> Bool {
    switch element {
    case .word(let word): token.folded == word
    case .prefix(let prefix): token.kind == .word && token.folded.utf8.starts(with: prefix.utf8)
    case .number: token.kind == .number
    case .any: token.kind == .word || token.kind == .number
    case .gap: false
    }
  }

  private static func elements(of phrase: String) -> [Element] {
    var elements: [Element] = []
    for piece in phrase.unicodeScalars.split(separator: " ") {
      switch String(piece) {
      case "#": elements.append(.number)
      case "*": elements.append(.any)
      case "…": elements.append(.gap)
      case let word where piece.last == "~":
        elements.append(.prefix(NoteScanner.words(String(word.unicodeScalars.dropLast())).joined()))
      case let word: elements += NoteScanner.words(word).map { .word($0) }
      }
    }
    return elements
  }

  private static func key(_ element: Element) -> UInt32 {
    switch element {
    case .word(let word), .prefix(let word): key(word)
    case .number, .any, .gap: 1
    }
  }

  private static func key(_ token: NoteToken) -> UInt32 { token.kind == .number ? 1 : key(token.folded) }

  /// The first three bytes, by which phrases are found.
  private static func key(_ word: String) -> UInt32 {
    word.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
