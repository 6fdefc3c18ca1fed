/// Asks whether the note asks what only the reader can answer.
///
/// «Which one did you use?», «did you mean this as a hint?», «is that normal?»: a concrete question about one
/// thing. A mailing asks how one handles things in general.
package struct AsksWhatOnlyYouKnow: CueRule {
  package let symbol = "asks-what-only-you-know"
  package let defaultPoints = 1.3
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note ask what only you can answer?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.question]
  let lead = "Asks you"

  package func clause(_ evidence: Evidence) -> String { "it asks what only you can answer" }
}
