/// Asks whether the note offers a second income or a business of one's own.
///
/// Chains of sellers look for more sellers: «motivated people», «be your own boss», «in your spare time».
package struct OffersAVenture: CueRule {
  package let symbol = "offers-a-venture"
  package let defaultPoints = 2.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note offer a second income or a business of one's own?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.venture]
  let lead = "Offers a venture"

  package func clause(_ evidence: Evidence) -> String { "it offers a second income" }
}
