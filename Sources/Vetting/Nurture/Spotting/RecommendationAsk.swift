/// What a message says about a recommendation as LinkedIn has them: lines that one member writes about another.
///
/// Proposed to the reader of the message, never assumed: the words are those of whoever wrote it, cut to what a page
/// can show.
package struct RecommendationAsk: Equatable, Sendable {
  /// So many scalars of a quote are kept.
  package static let longestQuote = 300
  /// The beginnings of words without which no message is found here, as a full-text search takes them.
  package static let searchWords =
    "recommend* OR recomend* OR reccom* OR recommand* OR recomand* OR recommed* OR recomed* OR reco OR recos OR rec OR recs "
    + "OR testimonial* OR empfehl* OR empfiehl* OR empfohlen OR empfel* OR referenz* OR referentie* OR raccomand* "
    + "OR racomand* OR segnalazion* OR segnalar* OR aanbev*"

  /// What whoever wrote the message does, the most pressing first.
  package enum Sense: CaseIterable, Sendable {
    /// They would like to be recommended by the reader.
    case asks
    /// They have recommended the reader.
    case gave
    /// They would recommend the reader.
    case offers
    /// They thank the reader for a recommendation, or speak of one that the reader wrote.
    case thanks
  }

  package var sense: Sense
  /// The words that say so.
  package var words: String
  /// The sentence around them.
  package var quote: String

  /// A finding.
  package init(sense: Sense, words: String, quote: String) {
    (self.sense, self.words, self.quote) = (sense, words, quote)
  }
}
