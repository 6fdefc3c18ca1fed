/// Finds out what a message says about a recommendation on LinkedIn.
///
/// To ask for a tip («a good lawyer»), for a letter of recommendation or for a word with an employer is something else.
package enum RecommendationSpotter {
  /// The most pressing thing that a message says; nil where it speaks of no recommendation.
  package static func find(in text: String) -> RecommendationAsk? { all(in: text).first }

  /// True where a message asks its reader for a recommendation.
  package static func asks(in text: String) -> Bool { find(in: text)?.sense == .asks }

  /// What a message says, once for each sense, the most pressing first.
  package static func all(in text: String) -> [RecommendationAsk] {
    let note = NoteText(message: text)
    let hits = RecommendationWords.table.find(in: PatternWords(note.tokens))
    guard !hits.isEmpty else { return [] }
    let found = settled(hits.map { Found(range: $0.match.range, of: $0) })
    return RecommendationAsk.Sense.allCases.compactMap { sense in
      found.filter { $0.sense == sense }.min(by: stands).map { finding(sense, $0.range, in: note) }
    }
  }

  /// Words that are a sign of something; of no sense where they only look like it.
  private struct Found {
    var range: Range<Int>
    var sense: RecommendationAsk.Sense?
    /// True for what is no less for standing among words for something else.
    var isStrong: Bool

    init(range: Range<Int>, of hit: PatternHit) {
      self.range = range
      sense = RecommendationWords.sense(of: hit.cue)
      isStrong = hit.match.strength > 1
    }

    func overlaps(_ others: [Found]) -> Bool { others.contains { range.overlaps($0.range) } }
  }

  /// What counts where words for several things overlap: «would you like me to write you a recommendation» asks for none.
  private static func settled(_ all: [Found]) -> [Found] {
    let refusals = all.filter { $0.sense == nil }
    let found = all.filter { $0.sense != nil && !$0.overlaps(refusals) }
    let strong = found.filter { $0.sense == .asks && $0.isStrong }
    let others = found.filter { $0.sense != .asks && !$0.overlaps(strong) }
    let given = others.filter { $0.sense == .gave }
    let asks = found.filter { $0.sense == .asks && ($0.isStrong || !$0.overlaps(others)) }
    return asks + given + others.filter { $0.sense != .gave && !$0.overlaps(given) }
  }

  /// The first words, and of those that begin together the most.
  private static func stands(_ one: Found, before other: Found) -> Bool {
    one.range.lowerBound != other.range.lowerBound
      ? one.range.lowerBound < other.range.lowerBound : one.range.upperBound > other.range.upperBound
  }

  private static func finding(
    _ sense: RecommendationAsk.Sense,
    _ words: Range<Int>,
    in text: NoteText
  ) -> RecommendationAsk {
    let longest = RecommendationAsk.longestQuote
    let sentence = text.sentence(around: words.lowerBound)
    // Of a sentence without end, what stands before the words is left off.
    let isLong = text.tokens[words.upperBound - 1].end - text.tokens[sentence.lowerBound].start > longest / 2
    let start = isLong ? words.lowerBound : sentence.lowerBound
    return RecommendationAsk(
      sense: sense,
      words: text.shown(words, upTo: longest),
      quote: text.shown(start..<sentence.upperBound, upTo: longest, withStops: true)
    )
  }
}
