/// Asks whether the note wants a call or a place in the calendar.
///
/// Somebody whom nobody knows and who wants a quarter of an hour at once is too eager. Many a good person asks for a
/// talk as well, so this alone declines nobody. A link to a calendar counts as two signs: who sends one sends it to
/// many. After an offer or a promise, and with nothing that the two have to do with each other already, it counts three
/// quarters more: that is the whole of what a seller's first note is.
package struct AsksForACall: CueRule {
  package let symbol = "asks-for-a-call"
  package let defaultPoints = 1.1
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.approach
  package let question = "Does the note ask for a call or for a place in the calendar?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.call]
  let lead = "Asks for a talk"

  package func clause(_ evidence: Evidence) -> String { "it asks for a call" }

  /// More than 1 beside what sells, where nothing in the note says that the two know or deal with each other.
  func trust(in reading: Reading) -> Double {
    let isKnown = AsksForACall.ties.contains { !reading.cues.isEmpty($0) }
    return !isKnown && reading.cues.strength(of: AsksForACall.offers) >= 1 ? 1.75 : 1
  }

  private static let offers: [Cue] = [.offer, .promise, .bait, .agency]
  private static let ties: [Cue] = [.encounter, .business, .ground, .referral, .buyer, .thanks, .student]

  package func examine(_ reading: Reading) -> Findings {
    let note = reading.note
    let calls = matches(in: reading)
    let links = reading.text.register.links > 0 ? note.tokens.indices : 0..<0
    let calendars = links.filter {
      note.tokens[$0].kind == .link && Links.isCalendar(note.tokens[$0].folded)
    }
    guard !calls.isEmpty || !calendars.isEmpty else { return .nothing }
    let list = Quoting.list(reading.quotes(calls.map(\.range)))
    let words =
      switch (calls.isEmpty, calendars.isEmpty) {
      case (false, true): "\(lead): \(list)"
      case (true, _): "Links a calendar"
      case (false, false): "\(lead) and links a calendar: \(list)"
      }
    let strength = calls.reduce(0) { $0 + $1.strength } + (calendars.isEmpty ? 0 : 2)
    return Findings(evidence: [
      finding(
        words,
        scale: CueScale.of(strength) * trust(in: reading),
        quotes: reading.quotes(calls.map(\.range) + calendars.map { $0..<$0 + 1 }),
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
