/// Asks whether the note spares the reader an answer.
///
/// «No reply needed», «one line would do», «sorry to bother you»: shy people write so. Sellers say «no pressure»,
/// which is another sign.
package struct AsksForNothing: CueRule {
  package let symbol = "asks-for-nothing"
  package let defaultPoints = 0.9
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note spare you an answer?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.modesty]
  let lead = "Spares you an answer"

  package func clause(_ evidence: Evidence) -> String { "it asks for nothing" }
}
