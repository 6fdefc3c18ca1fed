/// Asks whether the note comes from somebody who studies.
///
/// A thesis, an exam, a science fair, and usually one shy question. Surveys sent to hundreds are found by another
/// rule.
package struct Studies: CueRule {
  package let symbol = "studies"
  package let defaultPoints = 1.2
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note come from somebody who studies?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.student]
  let lead = "Studies"

  package func clause(_ evidence: Evidence) -> String { "it comes from somebody who studies" }
}
