/// Asks whether the note promises results, or names a pain to be eased.
///
/// «30 % more bookings», «in two weeks», «without cold calling», «tired of»: figures and pains are the craft of
/// advertising in every language. Figures in ordinary letters stand beside a thing, such as an invoice, and not
/// beside a gain.
package struct PromisesResults: CueRule {
  package let symbol = "promises-results"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note promise results, or name a pain to be eased?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.promise]
  let lead = "Promises something"

  package func clause(_ evidence: Evidence) -> String { "it promises results" }
}
