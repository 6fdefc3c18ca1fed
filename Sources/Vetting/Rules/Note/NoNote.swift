/// Asks whether there is no note, or none but a greeting.
///
/// An empty note is hardly evidence: members without a paid plan have about five notes a month, and in a sample of
/// 16,492 requests 26.4 % were accepted with a note and without alike. It counts together with what else is known:
/// where nothing is, the request says nothing.
package struct NoNote: Rule {
  package let symbol = "no-note"
  package let defaultPoints = 0.3
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.silence
  package let question = "Is there no note?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.quotes.isEmpty ? "there is no note" : "there is nothing but a greeting"
  }
  package func otherwise(_ evidence: Evidence) -> String { "they had written who they are and why they ask" }

  package func examine(_ reading: Reading) -> Findings {
    let note = reading.note
    let provenance = reading.dossier.request.provenance
    if note.isEmpty {
      return Findings(evidence: [finding("No note came with the request", provenance: provenance)])
    }
    guard reading.body.isEmpty else { return .nothing }
    return Findings(evidence: [
      finding(
        "The note is a greeting and nothing else",
        quotes: reading.quotes([note.tokens.indices]),
        provenance: provenance
      )
    ])
  }
}
