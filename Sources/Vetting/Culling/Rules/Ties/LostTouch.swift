/// Asks whether they were silent for three years after earlier trust.
///
/// Such ties turned out as valuable as current ones, or more, when they were taken up again (Levin, Walter and
/// Murnighan 2011). So it is a reason to call and argues for them. Low frequency alone never argues against anybody.
package struct LostTouch: ConnectionRule {
  package let symbol = "lost-touch"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.supports
  package let question = "Were you close once, and silent for three years?"

  package func clause(_ evidence: Evidence) -> String { "you were close once and lost touch" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard reading.isDormant, let days = reading.daysSilent else { return .nothing }
    let years = CountWords.of(days / 365)
    let words = "Silent for \(years) years after earlier trust: a reason to call"
    return Findings(evidence: [finding(words, provenance: reading.dossier.exchange.value?.last)])
  }
}
