/// Asks whether the note disarms in advance.
///
/// «No strings attached», «this is not a sales pitch», «if it is not for you, ignore it»: people who have nothing
/// to sell do not say so.
package struct DisarmsInAdvance: CueRule {
  package let symbol = "disarms-in-advance"
  package let defaultPoints = 0.9
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Does the note disarm in advance?"
  package let kind: NoteKind? = nil
  let cues: [Cue] = [.disclaimer]
  let lead = "Disarms"

  package func clause(_ evidence: Evidence) -> String { "it disarms in advance" }
}
