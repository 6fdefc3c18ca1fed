/// Asks whether the note looks for work.
///
/// People who look for work write to many, and they are people. It counts little, and never declines.
package struct LooksForWork: CueRule {
  package let symbol = "looks-for-work"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.networking
  package let question = "Does the note look for work?"
  package let kind: NoteKind? = .networking
  let cues: [Cue] = [.jobSeeking]
  let lead = "Looks for work"

  package func clause(_ evidence: Evidence) -> String { "it looks for work" }
}
