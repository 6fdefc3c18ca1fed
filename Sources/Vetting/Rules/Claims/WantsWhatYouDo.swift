/// Asks whether the note wants what the reader does or sells.
///
/// «Do you take on new clients?», «what would it cost?», «we need somebody who»: a client is often brief. The
/// direction tells a client from a seller: they ask for work instead of offering it.
package struct WantsWhatYouDo: CueRule {
  package let symbol = "wants-what-you-do"
  package let defaultPoints = 1.8
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note want what you do?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.buyer]
  let lead = "Wants what you do"

  package func clause(_ evidence: Evidence) -> String { "they want what you do" }
}
