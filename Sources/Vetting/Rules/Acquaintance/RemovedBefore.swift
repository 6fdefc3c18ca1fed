/// Asks whether the user once decided to let go of them.
///
/// The card of everybody removed is kept, with the reason, so that a later request shows the history. It argues against
/// letting them in again and declines nobody by itself: people change, and so do reasons.
package struct RemovedBefore: Rule {
  package let symbol = "removed-before"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.approach
  package let question = "Have you let go of them before?"

  package func clause(_ evidence: Evidence) -> String { "you let go of them before" }

  package func examine(_ reading: Reading) -> Findings {
    guard let removal = reading.dossier.removal else { return .nothing }
    let reason = removal.reason.isEmpty ? "" : ": “\(removal.reason)”"
    return Findings(evidence: [finding("You decided to let go of them on \(removal.decidedOn.iso)\(reason)")])
  }
}
