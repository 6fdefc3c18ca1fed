/// Asks whether the note reads like a fraud.
///
/// One of the set phrases of fraud suffices: guaranteed returns, an inheritance, «I don't know you but», a loan for
/// everybody. Words of money, of investment and of tenderness are written by honest people too and count only beside
/// each other, or beside a way out of LinkedIn where nobody reads along. For these LinkedIn has «I don't know this
/// person».
package struct ScamLike: CueRule {
  package let symbol = "scam-like"
  package let defaultPoints = 3.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note read like a fraud?"
  package let kind: NoteKind? = .scam
  let cues: [Cue] = [.scam]
  let lead = "Reads like a fraud"

  package func clause(_ evidence: Evidence) -> String { "it reads like a fraud" }

  package func examine(_ reading: Reading) -> Findings {
    let cues = reading.cues
    let hard = cues.strength(of: [.scam])
    let tender = cues.strength(of: [.romance])
    let money = cues.strength(of: [.money])
    let away = min(1, cues.strength(of: [.channel]))
    // Money alone is a banker's, tenderness alone a friend's; two of the three together are neither.
    let beside = min(money, 1.5) + min(tender, 2) + away
    let kinds = [money > 0, tender > 0, away > 0].count { $0 }
    let strength =
      hard + (hard > 0 ? beside / 2 : kinds >= 2 || tender >= 2 ? beside / 2 : money >= 2 ? 0.5 : 0)
    guard strength > 0 else { return .nothing }
    let found = cues.all(of: [.scam, .romance, .money, .channel])
    let quotes = reading.quotes(found.map(\.range))
    return Findings(evidence: [
      finding(
        Quoting.list(quotes, after: lead),
        scale: CueScale.of(strength),
        quotes: quotes,
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
