/// Asks whether the note addresses a whole trade, or points to other customers.
///
/// «Firms like yours», «most architects I talk to», «used by forty schools»: who writes so means a market and not a
/// person. Somebody who knows the reader speaks of the reader.
package struct AddressesATrade: CueRule {
  package let symbol = "addresses-a-trade"
  package let defaultPoints = 1.3
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note address a whole trade, or point to other customers?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.audience]
  let lead = "Speaks to many"

  package func clause(_ evidence: Evidence) -> String { "it speaks to a whole trade" }
}
