/// Asks whether the note is an ordinary letter between people who deal with each other.
///
/// «Friday works», «as agreed», «the contract is attached», «I am afraid we must decline»: letters about one thing
/// that both know of.
package struct IsAnOrdinaryLetter: CueRule {
  package let symbol = "is-an-ordinary-letter"
  package let defaultPoints = 1.9
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Is the note an ordinary letter between people who deal with each other?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.business]
  let lead = "Speaks of dealings"
  /// Hooks praise posts; hardly anybody makes up an agreement.
  let isHook = false

  package func clause(_ evidence: Evidence) -> String { "it is about your dealings" }
}
