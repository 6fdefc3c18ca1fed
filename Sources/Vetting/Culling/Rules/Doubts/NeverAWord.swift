/// Asks whether neither ever wrote to the other.
///
/// Weak by itself: many people know each other well and never write on LinkedIn.
package struct NeverAWord: ConnectionRule {
  package let symbol = "never-a-word"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.opposes
  package let question = "Has neither of you ever written to the other?"

  package func clause(_ evidence: Evidence) -> String { "neither of you ever wrote" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let exchange = reading.dossier.exchange.value, exchange.isEmpty else { return .nothing }
    let years = reading.daysConnected / 365
    let since = years > 1 ? " in \(CountWords.of(years)) years" : ""
    return Findings(evidence: [finding("Neither of you wrote to the other\(since)")])
  }
}
