/// Asks whether the two may know each other already.
///
/// An export holds no ties among others: only a conversation that both were in, or one employer, tells.
package struct KnowEachOther: IntroductionRule {
  package let symbol = "know-each-other"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.opposes
  package let question = "May they know each other already?"

  package func clause(_ evidence: Evidence) -> String { "they may know each other already" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    var findings = Findings()
    let (requester, target) = reading.names
    let count = reading.dossier.sharedConversations
    if count > 0 {
      let place = count == 1 ? "a conversation" : "\(CountWords.of(count)) conversations"
      findings.evidence.append(
        finding("\(requester), \(target) and you were in \(place) of more than two", direction: .neutral)
      )
    }
    let employers = [reading.dossier.requester, reading.dossier.target].map {
      Organisation.words($0.connection.company)
    }
    if !employers[0].isEmpty, employers[0] == employers[1] {
      findings.evidence.append(
        finding("Both work at \(reading.dossier.target.connection.company), where they can find each other")
      )
    }
    return findings
  }
}
