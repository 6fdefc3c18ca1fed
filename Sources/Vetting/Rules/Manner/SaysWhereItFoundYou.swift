/// Asks whether the note says where it found the reader.
///
/// «I came across your profile», «I was on your website», «saw that you are hiring»: true of anybody, and the usual
/// first sentence of what is sent to many.
package struct SaysWhereItFoundYou: CueRule {
  package let symbol = "says-where-it-found-you"
  package let defaultPoints = 0.7
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Does the note say where it found you?"
  package let kind: NoteKind? = nil
  let cues: [Cue] = [.hook]
  let lead = "Says where it found you"

  package func clause(_ evidence: Evidence) -> String { "it says where it found you" }
}
