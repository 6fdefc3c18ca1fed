/// A purpose taken apart once and used for every dossier.
package struct PurposeGround: Sendable {
  /// One of the things that a part names, such as one between commas.
  struct Wish: Sendable {
    var part: PurposePart
    /// As the user wrote it.
    var words: String
    var terms: [Term]
  }

  /// The wishes of all parts, in the order in which they are written.
  let wishes: [Wish]
  /// True where the user said something about whom they look for or what they offer.
  let isKnown: Bool

  /// Takes a purpose apart.
  package init(_ purpose: Purpose) {
    var wishes: [Wish] = []
    for part in PurposePart.allCases where !purpose[part].isEmpty {
      let text = TermText(purpose[part])
      var start = 0
      for end in 1..<max(text.words.count + 1, 1)
      where end == text.words.count || text.partStarts[end]
        || PurposeGround.or.contains(text.words[end].folded)
      {
        defer { start = end }
        var range = start..<end
        if let first = range.first, PurposeGround.or.contains(text.words[first].folded) {
          range = first + 1..<end
        }
        let terms = text.terms(in: range)
        guard let first = range.first, !terms.isEmpty else { continue }
        // «No recruiters», whichever part it stands in, is what is not wanted.
        let denied = MarkerTable.shared.meanings(in: text, at: first, before: end).meanings.contains(.denial)
        wishes.append(Wish(part: denied ? .unwanted : part, words: text.quote(range), terms: terms))
      }
    }
    self.wishes = wishes
    isKnown = wishes.contains { $0.part != .unwanted }
  }

  /// The wishes of some parts.
  func wishes(of parts: PurposePart...) -> [Wish] { wishes.filter { parts.contains($0.part) } }

  private static let or: Set<String> = ["or", "oder", "ou"]

  /// The terms of a purpose as a person reads them, each once in a part, with some words that count as the same.
  package static func reading(of purpose: Purpose) -> [PurposeTerm] {
    var read: [PurposeTerm] = []
    for part in PurposePart.allCases {
      let text = TermText(purpose[part])
      var seen: Set<String> = []
      for term in text.terms() {
        let concept = term.concept.map { FieldLexicon.shared.concepts[$0] }
        let words = text.quote(term.range)
        let folded = NoteScanner.words(words).joined(separator: " ")
        guard seen.insert(concept?.name ?? folded).inserted else { continue }
        let synonyms = (concept?.synonyms ?? []).filter {
          NoteScanner.words($0).joined(separator: " ") != folded && $0 != concept?.name
        }
        read.append(
          PurposeTerm(part: part, words: words, concept: concept?.name, synonyms: Array(synonyms.prefix(6)))
        )
      }
    }
    return read
  }
}

/// What was read from the words of a purpose.
package struct PurposeTerm: Equatable, Sendable {
  package var part: PurposePart
  /// The words as the user wrote them.
  package var words: String
  /// What they stand for, such as «human resources»; nil where they stand for themselves.
  package var concept: String?
  /// Some of the English words that count as the same.
  package var synonyms: [String]
}
