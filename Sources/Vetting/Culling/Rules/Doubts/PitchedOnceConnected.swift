/// Asks whether they pitched right after connecting and were never answered.
///
/// Their first message since connecting: within seven days, read as a pitch, a mass mailing or a fraud by the rules for
/// notes, and never answered. Such a connection was made to sell.
package struct PitchedOnceConnected: ConnectionRule {
  package let symbol = "pitched-once-connected"
  package let defaultPoints = 2.5
  package let direction = Evidence.Direction.opposes
  package let question = "Did they pitch right after connecting?"

  package func clause(_ evidence: Evidence) -> String { "they connected to pitch" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let approach = reading.dossier.approach, approach.isConnectThenPitch(reading.ground.member) else {
      return .nothing
    }
    let when =
      switch approach.daysAfterConnecting ?? 0 {
      case 0: "on the day you connected"
      case 1: "a day after you connected"
      case let days: "\(CountWords.of(days)) days after you connected"
      }
    let bumps = approach.bumps.isEmpty ? "" : ", and wrote again unanswered"
    let words = "They pitched \(when)\(bumps), and had no answer"
    return Findings(evidence: [finding(words, provenance: approach.provenance)])
  }
}
