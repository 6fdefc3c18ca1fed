/// Asks whether the note offers posts, as a recruiter does to many.
///
/// «For several of our clients», «open to new challenges», «send me your CV». A recruiter with one post and a
/// reason why it is for this reader writes otherwise, and other signs speak for that one. It counts half where they look
/// for work themselves, since those write of posts and challenges in the same words.
package struct Recruits: CueRule {
  package let symbol = "recruits"
  package let defaultPoints = 2.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note offer posts, as a recruiter does to many?"
  package let kind: NoteKind? = .recruiting
  let cues: [Cue] = [.recruiting]
  let lead = "Recruits"

  func trust(in reading: Reading) -> Double { reading.cues.isEmpty(.jobSeeking) ? 1 : 0.5 }

  package func clause(_ evidence: Evidence) -> String { "it recruits" }
}
