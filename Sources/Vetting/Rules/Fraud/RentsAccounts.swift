/// Asks whether the note wants to rent or buy an account.
///
/// Rented accounts send the scams of others under an honest name, and LinkedIn closes them. There is no honest
/// version of it.
package struct RentsAccounts: CueRule {
  package let symbol = "rents-accounts"
  package let defaultPoints = 4.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note want to rent or buy an account?"
  package let kind: NoteKind? = .scam
  let cues: [Cue] = [.rental]
  let lead = "Wants an account"

  package func clause(_ evidence: Evidence) -> String { "it wants to rent an account" }
}
