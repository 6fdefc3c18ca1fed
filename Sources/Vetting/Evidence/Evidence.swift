/// One finding of a rule.
package struct Evidence: Equatable, Sendable, Codable {
  /// Which way a finding argues.
  package enum Direction: String, Sendable, Codable {
    /// For letting the person in.
    case supports = "for"
    /// Against it.
    case opposes = "against"
    /// Worth saying, argues neither way.
    case neutral
  }

  /// The name of the rule, such as `asks-for-a-call`.
  package var symbol: String
  package var direction: Direction
  /// How much it counts, never negative; the direction says which way.
  package var points: Double
  /// The finding as a sentence a person reads, such as «Asks for 15 minutes and links a calendar».
  package var words: String
  /// The words of the note that it rests on, as written; empty where it rests on records.
  package var quotes: [String]
  /// The record that it came from.
  package var provenance: Provenance?

  /// A finding.
  package init(
    symbol: String,
    direction: Direction,
    points: Double,
    words: String,
    quotes: [String] = [],
    provenance: Provenance? = nil
  ) {
    self.symbol = symbol
    self.direction = direction
    self.points = points
    self.words = words
    self.quotes = quotes
    self.provenance = provenance
  }
}

/// Something that a rule would have asked and nothing answers.
package struct Unknown: Equatable, Sendable, Codable {
  /// The name of the rule that asked.
  package var symbol: String
  /// What is not known, such as «headline».
  package var what: String
  /// How it could become known, as a sentence.
  package var remedy: String

  /// An open question.
  package init(symbol: String, what: String, remedy: String) {
    self.symbol = symbol
    self.what = what
    self.remedy = remedy
  }
}
