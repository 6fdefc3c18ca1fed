/// Asks whether the note names a price of theirs.
///
/// A price by month, head or piece, a fixed price, a commission: whoever quotes before being asked has something to
/// sell. Prices in ordinary letters are about one thing that both know of, and other signs say so.
package struct NamesAPrice: CueRule {
  package let symbol = "names-a-price"
  package let defaultPoints = 1.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note name a price of theirs?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.price]
  let lead = "Names a price"

  package func clause(_ evidence: Evidence) -> String { "it names a price" }
}
