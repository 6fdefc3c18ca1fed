/// Asks whether the note follows up on one that had no answer.
///
/// «Did you see my last message?», «moving this up»: the second and third step of a sequence that a program sends.
/// Where the two have written to each other, their conversation argues for them.
package struct FollowsUp: CueRule {
  package let symbol = "follows-up"
  package let defaultPoints = 1.9
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note follow up on one that had no answer?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.bump]
  let lead = "Follows up"

  package func clause(_ evidence: Evidence) -> String { "it follows up on a message that had no answer" }
}
