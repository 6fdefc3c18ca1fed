/// Asks whether the same target said no to the requester before, and tells other noes.
///
/// A no is entirely fine, and to ask again what was refused is to make it cost something. Noes of others, and the user's
/// own, are told and count neither way.
package struct TargetSaidNo: IntroductionRule {
  package let symbol = "target-said-no"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.opposes
  package let question = "Did the target say no to them before?"
  package let force = IntroductionForce.decides

  package func clause(_ evidence: Evidence) -> String { "the other said no to that before" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let name = reading.names.requester
    return Findings(
      evidence: reading.dossier.refusals.suffix(3).map { refusal in
        let who = refusal.byTarget ? refusal.target : "you"
        return finding(
          "\(name) asked to meet \(refusal.target) before, and \(who) said no on \(refusal.on.iso)",
          direction: refusal.byTarget && refusal.isSameTarget ? .opposes : .neutral
        )
      }
    )
  }
}
