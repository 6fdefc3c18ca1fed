/// Asks whether the note thanks or congratulates the reader for something past.
///
/// Gratitude looks back, a pitch looks forward. Thanks for connecting do not count.
package struct GivesThanks: CueRule {
  package let symbol = "gives-thanks"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note thank you or congratulate you?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.thanks]
  let lead = "Thanks or congratulates"

  package func clause(_ evidence: Evidence) -> String { "it thanks you" }
}
