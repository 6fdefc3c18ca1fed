/// Asks whether the note hides its letters from a machine.
///
/// Characters without width, marks that turn the direction of writing, letters of another alphabet that look like Latin
/// ones, letters made for formulas, words w r i t t e n with blanks: nobody types these by chance, and spam is full of
/// them. The words are read all the same. What is encoded, as base64 does it, cannot be read and counts likewise.
package struct HidesItsLetters: Rule {
  package let symbol = "hides-its-letters"
  package let defaultPoints = 1.6
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note hide its letters?"
  package let kind: NoteKind? = .mass

  package func clause(_ evidence: Evidence) -> String { "it hides its letters" }

  package func examine(_ reading: Reading) -> Findings {
    let hidden = reading.text.hidden
    var found: [String] = []
    if hidden.invisible > 1 { found.append("invisible characters") }
    if hidden.mixed > 0 { found.append("letters of two alphabets in one word") }
    if hidden.dressed > 1 { found.append("letters in disguise") }
    if hidden.spaced > 0 { found.append("words with blanks between their letters") }
    if hidden.endless > 0 { found.append("words without an end") }
    if hidden.encoded > 0 { found.append("encoded words") }
    guard !found.isEmpty else { return .nothing }
    return Findings(evidence: [
      finding(
        "Hides its letters: \(found.joined(separator: ", "))",
        scale: min(1.5, 0.5 + 0.5 * Double(found.count)),
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
