/// Asks whether whoever asks is, or offers, what the user does not want.
package struct AskerNotWanted: IntroductionRule {
  package let symbol = "asker-not-wanted"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let question = "Is who asks what you do not want?"
  package let force = IntroductionForce.asksFirst

  package func clause(_ evidence: Evidence) -> String { "who asks is among what you do not want" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let said = reading.requesterTerms.findings.filter { $0.certainty == 1 }
    let sides = reading.ground.member.purpose.wishes(of: .unwanted).map { Benefit.answer($0, said) }
    guard let best = sides.max(by: { $0.score < $1.score }), best.score >= NotWanted.threshold else {
      return .nothing
    }
    return Findings(evidence: [
      finding(
        "\(reading.names.requester) says \(Quoting.list(best.theirs)), you do not want \(Quoting.quoted(best.mine))",
        quotes: best.theirs
      )
    ])
  }
}
