/// Asks how often the target was asked lately, for others or for the user.
///
/// Who is asked too often stops answering, and stops answering the user. One ask in ninety days is the default; the user
/// sets it in the policy.
package struct TargetAskedLately: IntroductionRule {
  package let symbol = "target-asked-lately"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.opposes
  package let question = "Was the target asked lately?"
  package let force = IntroductionForce.decides

  package func clause(_ evidence: Evidence) -> String { "the other was asked lately" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let load = reading.targetLoad
    guard load.count >= reading.dossier.limit, let last = load.last else { return .nothing }
    let times = load.count == 1 ? "once" : "\(CountWords.of(load.count)) times"
    return Findings(evidence: [
      finding(
        "You asked \(reading.names.target) \(times) in ninety days, last on \(last.iso); your limit is "
          + CountWords.of(reading.dossier.limit)
      )
    ])
  }
}

/// Asks whether the target said that they do not want to be introduced.
///
/// Their own wish: the user keeps it by the tag `no introductions`.
package struct TargetPrefersNot: IntroductionRule {
  package let symbol = "target-prefers-not"
  package let defaultPoints = 6.0
  package let direction = Evidence.Direction.opposes
  package let question = "Did the target ask not to be introduced?"
  package let force = IntroductionForce.decides

  /// The tag by which the user keeps it.
  package static let tag = "no introductions"

  package func clause(_ evidence: Evidence) -> String { "the other asked not to be introduced" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    guard reading.dossier.targetPrefersNot else { return .nothing }
    return Findings(evidence: [
      finding("\(reading.names.target) asked not to be introduced: you tagged them “\(TargetPrefersNot.tag)”")
    ])
  }
}
