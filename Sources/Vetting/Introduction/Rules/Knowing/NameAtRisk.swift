/// Asks whether a good tie would be spent on somebody whom the user hardly knows.
///
/// If it goes wrong, the user's name suffers with the target, who matters, for the sake of the requester, who may not.
package struct NameAtRisk: IntroductionRule {
  package let symbol = "name-at-risk"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let question = "Would you spend a good tie on somebody you hardly know?"
  package let force = IntroductionForce.asksFirst

  package func clause(_ evidence: Evidence) -> String {
    "you would spend a good tie on somebody you hardly know"
  }

  package func examine(_ reading: IntroductionReading) -> Findings {
    guard reading.target.strength.band == .strong || reading.target.strength.band == .fair,
      reading.requester.strength.band == .bare || reading.requester.strength.band == .weak
    else { return .nothing }
    let (requester, target) = reading.names
    return Findings(evidence: [
      finding(
        "Your name is at risk with \(target), \(reading.target.strength.band.words): you would vouch for \(requester), "
          + "\(reading.requester.strength.band.words)",
        scale: reading.requester.strength.band == .bare ? 1 : 0.67
      )
    ])
  }
}
