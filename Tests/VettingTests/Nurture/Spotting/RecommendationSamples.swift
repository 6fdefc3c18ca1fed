@testable import Vetting

/// Messages about recommendations, and such as come near it; all people in them are invented.
enum RecommendationSamples {
  /// Messages of one language by what their writer does.
  struct Messages: Sendable {
    var asks: [String]
    var gave: [String] = []
    var offers: [String] = []
    var thanks: [String] = []
    /// About no recommendation in LinkedIn's sense, or about none that is asked of the reader.
    var others: [String]

    /// Each message with what is to be found in it.
    var all: [(text: String, sense: RecommendationAsk.Sense?)] {
      asks.map { ($0, .asks) } + gave.map { ($0, .gave) } + offers.map { ($0, .offers) }
        + thanks.map { ($0, .thanks) } + others.map { ($0, nil) }
    }
  }
}
