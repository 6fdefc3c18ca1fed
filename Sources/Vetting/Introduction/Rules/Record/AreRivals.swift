/// Asks whether the two live from the same, for other employers: they may be rivals.
///
/// An introduction among rivals can be welcome, and can be an embarrassment to both: the user asks first.
package struct AreRivals: IntroductionRule {
  package let symbol = "are-rivals"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let question = "May they be rivals?"
  package let force = IntroductionForce.asksFirst

  package func clause(_ evidence: Evidence) -> String { "they may be rivals" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let companies = [reading.dossier.requester, reading.dossier.target].map {
      Organisation.words($0.connection.company)
    }
    guard !companies[0].isEmpty, !companies[1].isEmpty, companies[0] != companies[1] else { return .nothing }
    let (mine, theirs) = (reading.requesterTerms.trades, reading.targetTerms.trades)
    guard let shared = mine.sorted(by: { $0.key < $1.key }).first(where: { theirs[$0.key] != nil }) else {
      return .nothing
    }
    let (requester, target) = reading.names
    return Findings(evidence: [
      finding(
        "\(requester) and \(target) may be rivals: both live from \(Quoting.quoted(shared.value))",
        quotes: [shared.value]
      )
    ])
  }
}
