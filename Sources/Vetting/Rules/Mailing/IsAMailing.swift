/// Asks whether the note bears traces of a mailing.
///
/// A field that was not filled in, such as {{first_name}} or [Company], a choice of words that was not made, such
/// as {hi|hello}, a line to unsubscribe with, «dear sir or madam». A field left open counts in full by itself.
package struct IsAMailing: CueRule {
  package let symbol = "is-a-mailing"
  package let defaultPoints = 1.6
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note bear traces of a mailing?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.mailing]
  let lead = "Bears traces of a mailing"

  package func examine(_ reading: Reading) -> Findings {
    let found = matches(in: reading)
    let left = MergeFields.quotes(in: reading.note)
    guard !found.isEmpty || !left.isEmpty else { return .nothing }
    let quotes = left + reading.quotes(found.map(\.range))
    let strength = found.reduce(0) { $0 + $1.strength } + (left.isEmpty ? 0 : 3)
    return Findings(evidence: [
      finding(
        Quoting.list(quotes, after: lead),
        scale: CueScale.of(strength),
        quotes: quotes,
        provenance: reading.dossier.request.provenance
      )
    ])
  }

  package func clause(_ evidence: Evidence) -> String { "it bears traces of a mailing" }
}
