/// Asks whether the note presents a firm.
///
/// «My name is …, I am with …», «we are a family firm from …». Honest people present themselves too, so it counts
/// beside other signs; the politest pitches hold little else.
package struct PresentsAFirm: CueRule {
  package let symbol = "presents-a-firm"
  package let defaultPoints = 1.1
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.approach
  package let question = "Does the note present a firm?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.introduction]
  let lead = "Presents itself"

  package func clause(_ evidence: Evidence) -> String { "it presents a firm" }
}
