/// What went to and fro between you and your current connections; nil where the file that tells was not imported.
package struct WorthReciprocity: Equatable, Sendable, Codable {
  /// Messages between two people alone.
  package struct Exchange: Equatable, Sendable, Codable {
    package var messagesReceived: Int
    package var messagesSent: Int
    package var wordsReceived: Int
    package var wordsSent: Int
    /// How often they, or you, began to write after thirty silent days; and how often the other answered.
    ///
    /// See `ExchangeStarts`.
    package var begunByThem: Int
    package var answeredByYou: Int
    package var begunByYou: Int
    package var answeredByThem: Int
    /// People: both wrote, they alone, you alone, neither.
    package var bothWrote: Int
    package var onlyTheyWrote: Int
    package var onlyYouWrote: Int
    package var neitherWrote: Int

    /// Nothing written.
    package init() {
      messagesReceived = 0
      messagesSent = 0
      wordsReceived = 0
      wordsSent = 0
      begunByThem = 0
      answeredByYou = 0
      begunByYou = 0
      answeredByThem = 0
      bothWrote = 0
      onlyTheyWrote = 0
      onlyYouWrote = 0
      neitherWrote = 0
    }

    /// The share of the words that were yours, 0 to 1; nil where there were none.
    package var shareYours: Double? {
      let words = wordsReceived + wordsSent
      return words > 0 ? Double(wordsSent) / Double(words) : nil
    }
  }

  package var exchange: Exchange?
  /// Connections who recommended you, and whom you recommended.
  package var recommendationsReceived: Int?
  package var recommendationsGiven: Int?
  /// Connections who endorsed you, and whom you endorsed.
  package var endorsementsReceived: Int?
  package var endorsementsGiven: Int?

  /// Nothing known, by default.
  package init(
    exchange: Exchange? = nil,
    recommendationsReceived: Int? = nil,
    recommendationsGiven: Int? = nil,
    endorsementsReceived: Int? = nil,
    endorsementsGiven: Int? = nil
  ) {
    self.exchange = exchange
    self.recommendationsReceived = recommendationsReceived
    self.recommendationsGiven = recommendationsGiven
    self.endorsementsReceived = endorsementsReceived
    self.endorsementsGiven = endorsementsGiven
  }
}
