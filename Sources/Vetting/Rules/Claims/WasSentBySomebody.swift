/// Asks whether the note says who sent them.
///
/// «Paula gave me your name». Where the name is a connection of the reader's, another rule finds it; here it is a
/// claim.
package struct WasSentBySomebody: CueRule {
  package let symbol = "was-sent-by-somebody"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note say who sent them?"
  package let kind: NoteKind? = .personal
  let cues: [Cue] = [.referral]
  let lead = "Says who sent them"

  package func clause(_ evidence: Evidence) -> String { "it says who sent them" }
}
