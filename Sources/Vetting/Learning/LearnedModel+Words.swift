extension LearnedModel {
  /// A word and what it adds where it stands.
  package struct Word: Equatable, Sendable {
    /// As written where it stands first.
    package var quote: String
    /// What it adds on average, in hundredths of a point; below nought against.
    package var hundredths: Int
    /// In how many of the notes it stands.
    package var notes: Int
  }

  /// The words that add most either way, over the notes that were learned from; those for first, then those against.
  ///
  /// From twenty decisions on a word has to stand in two notes at least.
  package func strongestWords(in examples: [LearningExample], most: Int = 10) -> (
    wanted: [Word], unwanted: [Word]
  ) {
    var sums: [String: Word] = [:]
    for example in examples.sorted(by: LearningExample.precedes) {
      guard let part = part(text: example.text, names: example.names, evidence: example.evidence) else {
        continue
      }
      for item in part.items {
        guard case .word(let token) = item.cause else { continue }
        let word = part.note.tokens[token].folded
        sums[word, default: Word(quote: part.note.quote(token..<token + 1), hundredths: 0, notes: 0)].notes +=
          1
        sums[word]?.hundredths += item.hundredths
      }
    }
    let fewest = decisions < 20 ? 1 : 2
    let words = sums.filter { $0.value.notes >= fewest && $0.key.unicodeScalars.count > 1 }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { Word(quote: $1.quote, hundredths: $1.hundredths / $1.notes, notes: $1.notes) }
    func strongest(_ sign: Int) -> [Word] {
      Array(
        words.enumerated().filter { $0.element.hundredths * sign > 0 }
          .sorted { (-abs($0.element.hundredths), $0.offset) < (-abs($1.element.hundredths), $1.offset) }
          .prefix(most).map(\.element)
      )
    }
    return (strongest(1), strongest(-1))
  }
}
