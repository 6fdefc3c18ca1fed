/// Asks whether the note holds a link.
///
/// People who mean one person rarely send a link before they know each other. Links to calendars are counted with
/// the call that they ask for, and links to LinkedIn itself do not count.
package struct LinkInTheNote: Rule {
  package let symbol = "link-in-the-note"
  package let defaultPoints = 0.6
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Does the note hold a link?"

  package func clause(_ evidence: Evidence) -> String { "it holds a link" }

  package func examine(_ reading: Reading) -> Findings {
    guard reading.text.register.links > 0 else { return .nothing }
    let note = reading.note
    let links = note.tokens.indices.filter {
      note.tokens[$0].kind == .link && !Links.isCalendar(note.tokens[$0].folded)
        && !Links.isLinkedIn(note.tokens[$0].folded)
    }
    guard !links.isEmpty else { return .nothing }
    let quotes = reading.quotes(links.map { $0..<$0 + 1 })
    return Findings(evidence: [
      finding(
        "Holds a link: \(Quoting.list(quotes))",
        quotes: quotes,
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
