/// Asks whether the note names common ground.
///
/// A former colleague, the same class, a neighbour, a friend of both, a relative. Nothing confirms it, so it counts
/// as a claim.
package struct HasCommonGround: CueRule {
  package let symbol = "has-common-ground"
  package let defaultPoints = 1.7
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note name common ground?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.ground]
  let lead = "Names common ground"

  package func clause(_ evidence: Evidence) -> String { "it names common ground" }
}
