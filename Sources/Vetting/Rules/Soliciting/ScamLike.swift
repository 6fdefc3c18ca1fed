/// Asks whether the note reads like a fraud.
///
/// One of the set phrases of fraud suffices: guaranteed returns, an account for rent, «I don't know you but», «dear
/// friend». Words of money and of investment are written by honest people too and count only beside another sign,
/// such as a way out of LinkedIn where nobody reads along. For these LinkedIn has «I don't know this person».
package struct ScamLike: Rule {
  package let symbol = "scam-like"
  package let defaultPoints = 3.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note read like a fraud?"

  package func clause(_ evidence: Evidence) -> String { "it reads like a fraud" }

  package func examine(_ reading: Reading) -> Findings {
    let scam = reading.cues[.scam]
    let money = reading.cues[.money]
    let channels = reading.cues[.otherChannel]
    let isFraud = !scam.isEmpty || (!money.isEmpty && !channels.isEmpty)
    guard isFraud else { return .nothing }
    let quotes = reading.quotes(scam + money + channels)
    // One set phrase counts in full, with a second sign a quarter more; without one, seven tenths.
    let scale = scam.isEmpty ? 0.7 : scam.count + money.count + channels.count > 1 ? 1.25 : 1
    return Findings(evidence: [
      finding(
        "Reads like a fraud: \(Quoting.list(quotes))",
        scale: scale,
        quotes: quotes,
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
