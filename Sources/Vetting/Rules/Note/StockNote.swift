/// Asks whether the note is LinkedIn's default text, sent unedited.
///
/// The sentence that LinkedIn offers says nothing of the sender, so it counts like no note at all: it is a category,
/// not a fault. In a test with 25 invitations each, 23 with the standard text were accepted and 7 with a tailored
/// one. Compared word by word once greeting and signature are stripped, with either apostrophe; never by
/// «professional network» alone, which personal notes say too.
package struct StockNote: Rule {
  package let symbol = "stock-note"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.silence
  package let question = "Is the note LinkedIn's default text?"

  package func clause(_ evidence: Evidence) -> String { "it is LinkedIn's default text" }
  package func otherwise(_ evidence: Evidence) -> String { "they said in words of their own why they ask" }

  package func examine(_ reading: Reading) -> Findings {
    guard let range = reading.text.stock else { return .nothing }
    return Findings(evidence: [
      finding(
        "The note is LinkedIn's default text",
        quotes: reading.quotes([range]),
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
