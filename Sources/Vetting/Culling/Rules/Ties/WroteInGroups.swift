/// Asks whether they wrote in a conversation of three or more that the member took part in.
///
/// Weak ground: one may share a thread and never have spoken.
package struct WroteInGroups: ConnectionRule {
  package let symbol = "wrote-in-groups"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.supports
  package let question = "Did they write where you took part, in a group?"

  package func clause(_ evidence: Evidence) -> String { "you were in a conversation together" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let exchange = reading.dossier.exchange.value, exchange.inGroups > 0 else { return .nothing }
    let many = exchange.inGroups == 1 ? "a message" : "\(CountWords.of(exchange.inGroups)) messages"
    return Findings(evidence: [finding("They wrote \(many) in conversations of several people")])
  }
}
