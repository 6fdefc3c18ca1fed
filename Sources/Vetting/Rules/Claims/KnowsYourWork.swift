/// Asks whether the note speaks of the reader's work and of what is in it.
///
/// A talk, an article, a recipe, a line of code, and the page: who read it may write about it. Pitches name a post
/// as well, so it counts less where the note sells.
package struct KnowsYourWork: CueRule {
  package let symbol = "knows-your-work"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note speak of your work and of what is in it?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.yourWork]
  let lead = "Speaks of your work"

  package func clause(_ evidence: Evidence) -> String { "it speaks of your work" }
}
