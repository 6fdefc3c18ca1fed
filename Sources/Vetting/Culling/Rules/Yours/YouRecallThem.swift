/// Asks whether the user recalls them, and whether they would take the user's call.
///
/// The two questions that people who cull by hand ask themselves. A yes to the second counts most of all that the user
/// can say; a no to the first is the plainest reason to let go.
package struct YouRecallThem: ConnectionRule {
  package let symbol = "you-recall-them"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.supports
  package let question = "Do you recall them, and would they take your call?"

  package func clause(_ evidence: Evidence) -> String {
    switch evidence.direction {
    case .supports: "you recall them"
    case .opposes, .neutral: "you do not recall them"
    }
  }

  package func examine(_ reading: ConnectionReading) -> Findings {
    let recall = reading.dossier.recall
    var findings = Findings()
    switch recall.isRecalled {
    case true?: findings.evidence.append(finding("You recall them", scale: 0.75))
    case false?: findings.evidence.append(finding("You do not recall them", direction: .opposes))
    case nil:
      let remedy = "Answer it on their card."
      findings.unknown.append(Unknown(symbol: symbol, what: "whether you recall them", remedy: remedy))
    }
    switch recall.takesCall {
    case true?: findings.evidence.append(finding("They would take your call", scale: 1.5))
    case false?:
      findings.evidence.append(finding("They would not take your call", scale: 0.5, direction: .opposes))
    case nil: break
    }
    return findings
  }
}
