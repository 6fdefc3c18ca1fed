/// Asks whether the note fishes for interest.
///
/// The question that a mailing ends with: «shall I send it?», «who is responsible for this?», «how do you handle it
/// today?», «worth a look?», «reply YES». It costs nothing to answer, which is why it is asked of everybody. A
/// question that only the reader can answer is another matter.
package struct FishesForInterest: CueRule {
  package let symbol = "fishes-for-interest"
  package let defaultPoints = 1.3
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.approach
  package let question = "Does the note fish for interest?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.probe]
  let lead = "Fishes for interest"

  package func clause(_ evidence: Evidence) -> String { "it fishes for interest" }
}
