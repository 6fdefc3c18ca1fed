/// Asks whether the note says «I» rather than «we».
///
/// Whoever means one person speaks for themselves; whoever speaks for a firm says «we» and «you». The share of such
/// words among all is counted in the seven languages that are read. It counts little: many sellers say «I». LinkedIn's
/// own text is nobody's words and does not count.
package struct SpeaksForThemselves: Rule {
  package let symbol = "speaks-for-themselves"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.claim
  package let question = "Does the note say «I» rather than «we»?"
  package let kind: NoteKind? = .personal

  package func clause(_ evidence: Evidence) -> String { "they speak for themselves" }

  package func examine(_ reading: Reading) -> Findings {
    guard NoteStock.sentence(in: reading.note, names: reading.names) == nil else { return .nothing }
    let register = reading.text.register
    guard register.words >= 8, register.singular > register.plural else { return .nothing }
    let share = Double(register.singular - register.plural) / Double(register.words)
    guard share >= 0.02 else { return .nothing }
    return Findings(evidence: [
      finding(
        "Says “I” more than “we”",
        scale: share >= 0.05 ? 1.4 : 0.8,
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
