/// Asks whether the note wants a call or a place in the calendar.
///
/// Somebody whom nobody knows and who wants a quarter of an hour at once is too eager. Many a good person asks for a
/// talk as well, so this alone declines nobody. A link to a calendar counts two fifths more: who sends one sends it
/// to many.
package struct AsksForACall: Rule {
  package let symbol = "asks-for-a-call"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note ask for a call or for a place in the calendar?"

  package func clause(_ evidence: Evidence) -> String { "it asks for a call" }

  package func examine(_ reading: Reading) -> Findings {
    let note = reading.note
    let calls = reading.cues[.call]
    let calendars = note.tokens.indices.filter {
      note.tokens[$0].kind == .link && Links.isCalendar(note.tokens[$0].folded)
    }
    guard !calls.isEmpty || !calendars.isEmpty else { return .nothing }
    let words =
      switch (calls.isEmpty, calendars.isEmpty) {
      case (false, true): "Asks for a talk: \(Quoting.list(reading.quotes(calls)))"
      case (true, _): "Links a calendar"
      case (false, false): "Asks for a talk and links a calendar: \(Quoting.list(reading.quotes(calls)))"
      }
    return Findings(evidence: [
      finding(
        words,
        scale: calendars.isEmpty ? 1 : 1.4,
        quotes: reading.quotes(calls + calendars.map { $0..<$0 + 1 }),
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
