package import Vetting

/// Which part of the queue is wanted.
package struct QueueQuery: Equatable, Sendable {
  /// Words looked for in name, headline and note, case and accents aside; empty for all.
  package var text: String
  package var recommendation: Recommendation?
  /// The request in the middle of the part; nil for the beginning.
  package var around: Request.ID?
  /// How many rows at the most.
  package var limit: Int

  /// A question to the queue.
  package init(
    text: String = "",
    recommendation: Recommendation? = nil,
    around: Request.ID? = nil,
    limit: Int = 40
  ) {
    self.text = text
    self.recommendation = recommendation
    self.around = around
    self.limit = limit
  }
}
