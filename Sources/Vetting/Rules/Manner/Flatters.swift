/// Asks whether the note praises what fits anybody.
///
/// «Impressive background», «I love what you do». Praise that names nothing costs nothing. Praise for one thing,
/// with what was in it, is found by other rules.
package struct Flatters: CueRule {
  package let symbol = "flatters"
  package let defaultPoints = 0.7
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Does the note praise what fits anybody?"
  package let kind: NoteKind? = nil
  let cues: [Cue] = [.flattery]
  let lead = "Praises"

  package func clause(_ evidence: Evidence) -> String { "it flatters" }
}
