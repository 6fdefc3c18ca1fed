/// Asks whether the user wrote down why they are connected, a note, or a tag.
///
/// Who is worth a note is worth more than nothing; a reason to be connected counts double.
package struct YouWroteItDown: ConnectionRule {
  package let symbol = "you-wrote-it-down"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.supports
  package let question = "Did you write down why you are connected, a note or a tag?"

  package func clause(_ evidence: Evidence) -> String { "you wrote down something of them" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    if reading.dossier.records.contains(where: { $0.kind == .why }) {
      return Findings(evidence: [finding("You wrote down why you are connected", scale: 2)])
    }
    if reading.dossier.records.contains(where: { $0.kind == .note }) {
      return Findings(evidence: [finding("You keep a note on them")])
    }
    guard !reading.dossier.tags.isEmpty else { return .nothing }
    return Findings(evidence: [finding("You tagged them \(reading.dossier.tags.joined(separator: ", "))")])
  }
}
