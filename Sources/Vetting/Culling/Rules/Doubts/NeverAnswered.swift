/// Asks whether one of the two wrote and the other never answered.
///
/// That they never answered says more than that the member did not.
package struct NeverAnswered: ConnectionRule {
  package let symbol = "never-answered"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.opposes
  package let question = "Did one of you never answer the other?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.points > 0.5 * defaultPoints ? "they never answered you" : "you never answered them"
  }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let exchange = reading.dossier.exchange.value, !exchange.isTwoWay, !exchange.isEmpty else {
      return .nothing
    }
    if exchange.sent > 0 {
      return Findings(evidence: [finding("You wrote, and they never answered", provenance: exchange.last)])
    }
    return Findings(evidence: [
      finding("They wrote, and you never answered", scale: 0.5, provenance: exchange.last)
    ])
  }
}
