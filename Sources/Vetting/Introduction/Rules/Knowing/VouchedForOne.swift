/// Asks whether one of the two vouched for the user, or the user for them, by a recommendation.
package struct VouchedForOne: IntroductionRule {
  package let symbol = "vouched-for-one"
  package let defaultPoints = 0.75
  package let direction = Evidence.Direction.supports
  package let question = "Did you recommend one of them, or they you?"

  package func clause(_ evidence: Evidence) -> String { "one of you recommended the other" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    var findings = Findings()
    for dossier in [reading.dossier.requester, reading.dossier.target] {
      guard let match = dossier.recommendations.value?.first else { continue }
      let name = dossier.connection.name
      let words = match.given == .given ? "You recommended \(name)" : "\(name) recommended you"
      findings.evidence.append(finding(words + match.matchedBy.caveat, provenance: match.provenance))
    }
    return findings
  }
}
