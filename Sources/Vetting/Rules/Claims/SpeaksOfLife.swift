/// Asks whether the note speaks of family, friends or the garden.
///
/// A sister's wedding, a dog, a choir, a broken knee, and laughter: details that nobody sends to a list. Romance
/// scams use them too, and are found by another rule.
package struct SpeaksOfLife: CueRule {
  package let symbol = "speaks-of-life"
  package let defaultPoints = 1.1
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note speak of family, friends or the garden?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.life]
  let lead = "Speaks of life"

  package func clause(_ evidence: Evidence) -> String { "it speaks of life outside work" }
}
