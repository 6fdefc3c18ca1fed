/// Asks whether the note invites to a webinar, a workshop or a summit.
///
/// An event that anybody may join is announced to everybody. An evening among people who know each other is another
/// matter, and other signs say so.
package struct InvitesToAnEvent: CueRule {
  package let symbol = "invites-to-an-event"
  package let defaultPoints = 1.6
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note invite to a webinar, a workshop or a summit?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.event]
  let lead = "Invites to an event"

  package func clause(_ evidence: Evidence) -> String { "it invites to an event" }
}
