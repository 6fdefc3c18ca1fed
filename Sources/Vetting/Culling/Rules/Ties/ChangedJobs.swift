/// Asks whether an export showed another company or position than the one before.
///
/// A new job is a reason to be in touch. It argues neither way, since it says nothing of the tie.
package struct ChangedJobs: ConnectionRule {
  package let symbol = "changed-jobs"
  package let defaultPoints = 0.0
  package let direction = Evidence.Direction.neutral
  package let question = "Have they changed jobs between two exports?"

  package func clause(_ evidence: Evidence) -> String { "they changed jobs" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let last = reading.dossier.changes.last(where: { $0.change.kind == .job }) else { return .nothing }
    let (before, after) = (last.change.before.words, last.change.after.words)
    let words =
      after.isEmpty
      ? "They no longer say where they work; before, \(before)"
      : "New in their profile by \(last.seenOn.iso): \(after)\(before.isEmpty ? "" : ", before \(before)")"
    return Findings(evidence: [finding("\(words). A reason to be in touch")])
  }
}
