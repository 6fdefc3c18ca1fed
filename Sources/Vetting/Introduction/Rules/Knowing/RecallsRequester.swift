/// Asks whether the user said that they do not recall whoever asks.
///
/// Nobody can vouch for somebody they do not recall.
package struct RecallsRequester: IntroductionRule {
  package let symbol = "recalls-requester"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.opposes
  package let question = "Do you recall who asks?"
  package let force = IntroductionForce.decides

  package func clause(_ evidence: Evidence) -> String { "you do not recall who asks" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let name = reading.names.requester
    switch reading.dossier.requester.recall.isRecalled {
    case false?: return Findings(evidence: [finding("You do not recall \(name), as you said")])
    case true?: return .nothing
    case nil:
      guard reading.requester.strength.band == .bare else { return .nothing }
      return Findings(unknown: [
        Unknown(symbol: symbol, what: "whether you recall \(name)", remedy: "Answer it on their page.")
      ])
    }
  }
}
