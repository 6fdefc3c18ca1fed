/// Asks whether they connected within the last twelve months.
///
/// Too early to say: nobody is to be removed for silence within the first year.
package struct ConnectedLately: ConnectionRule {
  package let symbol = "connected-lately"
  package let defaultPoints = 0.0
  package let direction = Evidence.Direction.neutral
  package let question = "Did you connect within the last year?"

  package func clause(_ evidence: Evidence) -> String { "you connected less than a year ago" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard reading.daysConnected < CullingReckoning.daysOfGrace else { return .nothing }
    return Findings(evidence: [finding("You connected less than a year ago: too early to say")])
  }
}
