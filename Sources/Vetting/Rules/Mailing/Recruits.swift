/// Asks whether the note offers posts, as a recruiter does to many.
///
/// «For several of our clients», «open to new challenges», «send me your CV». A recruiter with one post and a
/// reason why it is for this reader writes otherwise, and other signs speak for that one.
package struct Recruits: CueRule {
  package let symbol = "recruits"
  package let defaultPoints = 2.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note offer posts, as a recruiter does to many?"
  package let kind: NoteKind? = .recruiting
  let cues: [Cue] = [.recruiting]
  let lead = "Recruits"

  package func clause(_ evidence: Evidence) -> String { "it recruits" }
}
