/// Asks whether the note leads out of LinkedIn.
///
/// WhatsApp, Telegram, a private address: where nobody reads along. Friends write so too; beside other signs of
/// fraud it counts, see scam-like.
package struct LeadsOffLinkedIn: CueRule {
  package let symbol = "leads-off-linked-in"
  package let defaultPoints = 0.9
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Does the note lead out of LinkedIn?"
  package let kind: NoteKind? = nil
  let cues: [Cue] = [.channel]
  let lead = "Leads elsewhere"

  package func clause(_ evidence: Evidence) -> String { "it leads out of LinkedIn" }
}
