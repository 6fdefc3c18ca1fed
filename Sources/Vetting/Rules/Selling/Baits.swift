/// Asks whether the note baits with something free or scarce.
///
/// A free audit, a sample, the last three places, a price until Friday. People who know each other give things away
/// as well, so one such word says little, and the word «free» alone nothing.
package struct Baits: CueRule {
  package let symbol = "baits"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note bait with something free or scarce?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.bait]
  let lead = "Baits"

  package func clause(_ evidence: Evidence) -> String { "it baits with something free or scarce" }
}
