/// Asks whether the note seeks investors or donors.
///
/// A round, a deck, a donation, a sponsorship, a legacy: worthy or not, it is sent to a list.
package struct RaisesMoney: CueRule {
  package let symbol = "raises-money"
  package let defaultPoints = 2.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note seek investors or donors?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.fundraising]
  let lead = "Seeks money"

  package func clause(_ evidence: Evidence) -> String { "it seeks money" }
}
