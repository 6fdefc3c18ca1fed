/// Asks whether the note is what networkers write to anybody.
///
/// «I am expanding my network», «like-minded people», «I would love to learn from your journey». No text model can
/// tell these from a seller's first step (three quarters of them are taken for mass mailings), so their words never
/// decline anybody: meet them or ignore them.
package struct IsANetworkingTemplate: CueRule {
  package let symbol = "is-a-networking-template"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.networking
  package let question = "Is the note what networkers write to anybody?"
  package let kind: NoteKind? = .networking
  let cues: [Cue] = [.networking]
  let lead = "Could go to anybody"

  package func clause(_ evidence: Evidence) -> String { "it could go to anybody" }
}
