/// Asks whether the note sells in the first breath.
///
/// «We help consultants», «our platform», «we supply», «I guide women lawyers»: what the sender's side does for
/// customers, in the verbs of those who sell. Somebody who has read the reader, or needs them, speaks of the reader
/// first. Hand-written signs such as these helped where trained text models did not carry over from one channel to
/// another. Pitches in a headline count half. Read in seven languages; in others an offer is not recognised.
package struct SellsInTheFirstBreath: CueRule {
  package let symbol = "sells-in-the-first-breath"
  package let defaultPoints = 2.4
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note sell in the first breath?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.offer]
  let lead = "Offers something"

  /// So many tokens are the first breath.
  static let firstBreath = 150

  package func clause(_ evidence: Evidence) -> String {
    evidence.quotes.isEmpty ? "it comes from somebody whose headline sells" : "it sells in the first breath"
  }

  package func examine(_ reading: Reading) -> Findings {
    let request = reading.dossier.request
    var findings = Findings()
    let offers = matches(in: reading).filter { $0.range.lowerBound < SellsInTheFirstBreath.firstBreath }
    if !offers.isEmpty {
      let quotes = reading.quotes(offers.map(\.range))
      findings.evidence.append(
        finding(
          Quoting.list(quotes, after: lead),
          scale: CueScale.of(offers.reduce(0) { $0 + $1.strength }),
          quotes: quotes,
          provenance: request.provenance
        )
      )
    }
    guard !request.headline.isEmpty else {
      findings.unknown.append(
        Unknown(
          symbol: symbol,
          what: "headline",
          remedy: "The export does not hold it. Add what you see on the profile."
        )
      )
      return findings
    }
    let headline = NoteReading(request.headline, names: [])
    let sells = headline.cues.all(of: [.promise, .agency]) + headline.cues.all(of: [.offer])
    if sells.contains(where: { $0.strength > 1 }) {
      let quotes = headline.quotes(sells.map(\.range))
      findings.evidence.append(finding("Their headline sells: \(Quoting.list(quotes))", scale: 0.5))
    }
    return findings
  }
}
