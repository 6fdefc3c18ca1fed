/// Asks whether the target would take the user's call.
///
/// Only the user knows. Where they did not answer, a word either way in the last year counts a little.
package struct TakesYourCall: IntroductionRule {
  package let symbol = "takes-your-call"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.supports
  package let question = "Would they take your call?"
  package let force = IntroductionForce.asksFirst

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .supports
      ? "the other would take your call" : "the other would not take your call"
  }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let name = reading.names.target
    switch reading.dossier.target.recall.takesCall {
    case true?: return Findings(evidence: [finding("\(name) would take your call, as you said")])
    case false?:
      return Findings(evidence: [
        finding("\(name) would not take your call, as you said", scale: 2, direction: .opposes)
      ])
    case nil:
      var findings = Findings(unknown: [
        Unknown(
          symbol: symbol,
          what: "whether \(name) would take your call",
          remedy: "Answer it on their page."
        )
      ])
      if let days = reading.target.daysSilent, days < 365,
        reading.dossier.target.exchange.value?.isTwoWay == true
      {
        findings.evidence.append(
          finding("\(name) and you wrote to each other within a year", scale: 0.5)
        )
      }
      return findings
    }
  }
}
