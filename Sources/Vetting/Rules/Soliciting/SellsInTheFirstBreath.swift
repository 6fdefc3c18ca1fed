/// Asks whether the note sells in the first breath.
///
/// Counts the phrases of an offer within the first 120 words: one counts two thirds and declines together with the
/// wish for a call; three make a pitch by themselves. A promise of results and an address to a whole trade
/// («consultants like you») count double. Words that a colleague may write as well, such as «our clients», count only
/// beside another sign. Hand-written cues such as these helped where trained text models did not carry over from one
/// channel to another. Pitches in a headline count half. Read in seven languages; in others an offer is not
/// recognised.
package struct SellsInTheFirstBreath: Rule {
  package let symbol = "sells-in-the-first-breath"
  package let defaultPoints = 2.4
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note sell in the first breath?"

  /// So many words are the first breath.
  static let firstBreath = 120

  package func clause(_ evidence: Evidence) -> String {
    evidence.quotes.isEmpty ? "it comes from somebody whose headline sells" : "it sells in the first breath"
  }

  package func examine(_ reading: Reading) -> Findings {
    let request = reading.dossier.request
    var findings = Findings()
    let offers = firstBreath(of: .offer, in: reading)
    let hard = firstBreath(of: .hardOffer, in: reading)
    // «Your webinar» is a word about the member's work, not about the sender's.
    let theirs = reading.cues[.yourWork]
    let hints = firstBreath(of: .offerHint, in: reading).filter { hint in
      !(offers + hard + theirs).contains { $0.overlaps(hint) }
    }
    let clear = Reading.merged(offers + hard).count + hard.count
    let strength = clear > 0 ? clear + min(hints.count, 2) : hints.count / 2
    if strength > 0 {
      let quotes = reading.quotes(offers + hard + hints)
      findings.evidence.append(
        finding(
          "Offers something: \(Quoting.list(quotes))",
          scale: scale(strength: strength),
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
    let headline = NoteText(request.headline)
    let cues = PhraseTable.shared.cues(in: headline)
    if !cues[.hardOffer].isEmpty {
      let quotes = cues[.hardOffer].map { headline.quote($0) }
      findings.evidence.append(finding("Their headline sells: \(Quoting.list(quotes))", scale: 0.5))
    }
    return findings
  }

  private func firstBreath(of cue: Cue, in reading: Reading) -> [Range<Int>] {
    reading.cues[cue].filter { $0.lowerBound < SellsInTheFirstBreath.firstBreath }
  }

  private func scale(strength: Int) -> Double {
    switch strength {
    case ...1: 0.65
    case 2: 1
    case 3: 1.3
    default: 1.5
    }
  }
}
