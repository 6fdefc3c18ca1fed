/// Asks whether the note says that the two have met.
///
/// «You asked me on the train», «as promised», «we sat at the same table»: what somebody writes who was there.
/// Nothing confirms it, so it cannot let anybody in by itself.
package struct SaysYouMet: CueRule {
  package let symbol = "says-you-met"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note say that you met?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.encounter]
  let lead = "Says that you met"
  /// Hooks praise posts; hardly anybody makes up a meeting.
  let isHook = false

  package func clause(_ evidence: Evidence) -> String { "it says that you met" }
}
