/// Asks whether the note offers an award, a title or a place in a list.
///
/// Shortlists, magazines, directories, anthologies, councils: an honour that comes by a note is paid for by those
/// who receive it.
package struct FlattersForMoney: CueRule {
  package let symbol = "flatters-for-money"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note offer an award, a title or a place in a list?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.honour]
  let lead = "Offers an honour"

  package func clause(_ evidence: Evidence) -> String { "it offers an honour" }
}
