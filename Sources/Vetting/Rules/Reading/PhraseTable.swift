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
  private enum Kind: Sendable { case word, prefix, number, any, gap }

  private struct Element: Sendable {
    var kind: Kind
    /// The hash of a word: comparing numbers is what makes one pass over all phrases cheap.
    var hash: UInt64 = 0
    var prefix: [UInt8] = []
  }

  private struct Phrase: Sendable {
    var cue: Cue
    var elements: [Element]
  }

  /// Phrases by the hash of their first word.
  private var byWord: [UInt64: [Phrase]] = [:]
  /// Phrases that begin with a number.
  private var byNumber: [Phrase] = []
  /// Phrases that begin with a prefix, by its first three bytes.
  private var byPrefix: [UInt32: [Phrase]] = [:]

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
        let phrase = Phrase(cue: cue, elements: elements)
        switch first.kind {
        case .word: byWord[first.hash, default: []].append(phrase)
        case .prefix: byPrefix[PhraseTable.key(first.prefix), default: []].append(phrase)
        case .number, .any, .gap: byNumber.append(phrase)
        }
      }
    }
  }

  /// The places of all cues in a note.
  func cues(in note: NoteText) -> Cues {
    var cues = Cues()
    let tokens = note.tokens
    let hashes = tokens.map { PhraseTable.hash($0.folded) }
    for start in tokens.indices {
      if tokens[start].kind == .number {
        find(byNumber, tokens, hashes, at: start, &cues)
        continue
      }
      if let phrases = byWord[hashes[start]] { find(phrases, tokens, hashes, at: start, &cues) }
      if let phrases = byPrefix[PhraseTable.key(tokens[start].folded.utf8)] {
        find(phrases, tokens, hashes, at: start, &cues)
      }
    }
    return cues
  }

  private func find(
    _ phrases: [Phrase],
    _ tokens: [NoteToken],
    _ hashes: [UInt64],
    at start: Int,
    _ cues: inout Cues
  ) {
    for phrase in phrases {
      guard let end = end(of: phrase, 0, tokens, hashes, at: start, from: start) else { continue }
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

  /// Where the phrase ends whose element number `next` has to match at `index`; nil where it does not.
  private func end(
    of phrase: Phrase,
    _ next: Int,
    _ tokens: [NoteToken],
    _ hashes: [UInt64],
    at index: Int,
    from start: Int
  ) -> Int? {
    var next = next
    var index = index
    while next < phrase.elements.count {
      if phrase.elements[next].kind == .gap {
        for skipped in 0...4 where index + skipped <= tokens.count {
          if skipped > 0, tokens[index + skipped - 1].opensSentence { return nil }
          if let end = end(of: phrase, next + 1, tokens, hashes, at: index + skipped, from: start) {
            return end
          }
        }
        return nil
      }
      guard index < tokens.count, index == start || !tokens[index].opensSentence else { return nil }
      switch phrase.elements[next].kind {
      case .word where hashes[index] == phrase.elements[next].hash: break
      case .number where tokens[index].kind == .number: break
      case .any where tokens[index].kind == .word || tokens[index].kind == .number: break
      case .prefix
      where tokens[index].kind == .word
        && tokens[index].folded.utf8.starts(with: phrase.elements[next].prefix):
        break
      default: return nil
      }
      next += 1
      index += 1
    }
    return index
  }

  private static func elements(of phrase: String) -> [Element] {
    var elements: [Element] = []
    for piece in phrase.unicodeScalars.split(separator: " ") {
      switch String(piece) {
      case "#": elements.append(Element(kind: .number))
      case "*": elements.append(Element(kind: .any))
      case "…": elements.append(Element(kind: .gap))
      case let word where piece.last == "~":
        let prefix = NoteScanner.words(String(word.unicodeScalars.dropLast())).joined()
        elements.append(Element(kind: .prefix, prefix: Array(prefix.utf8)))
      case let word:
        elements += NoteScanner.words(word).map { Element(kind: .word, hash: PhraseTable.hash($0)) }
      }
    }
    return elements
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func hash(_ word: String) -> UInt64 {
    var hash = FNV1a()
    hash.add(word.utf8)
    return hash.value
  }
}
