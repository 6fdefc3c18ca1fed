/// Asks whether they are, or write of, what the user does not want.
///
/// What the purpose names under «what you do not want» is looked for in headline, company and note, with the synonyms of
/// the lexicons. What they deny, or say of the reader, does not count. It argues against and never declines by itself: its ground is
/// manner, so that only a note which sells, or a fraud, can be declined with its help.
package struct NotWanted: Rule {
  package let symbol = "not-wanted"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Are they what you do not want?"

  /// From here on a wish is met.
  static let threshold = 0.55

  package func clause(_ evidence: Evidence) -> String { "they are among what you do not want" }

  package func examine(_ reading: Reading) -> Findings {
    let wishes = reading.member.purpose.wishes(of: .unwanted)
    guard !wishes.isEmpty else { return .nothing }
    var best: Benefit.Side?
    let theirs = NotWanted.found(reading)
    for wish in wishes {
      let side = Benefit.answer(wish, theirs)
      if side.score >= NotWanted.threshold, side.score > best?.score ?? 0 { best = side }
    }
    guard let best else { return .nothing }
    return Findings(evidence: [
      finding(
        "They say \(Quoting.list(best.theirs)), you do not want \(Quoting.quoted(best.mine))",
        quotes: best.noted,
        provenance: best.noted.isEmpty ? nil : reading.dossier.request.provenance
      )
    ])
  }

  /// What stands in headline, company and note; the note of a mass mailing, too.
  private static func found(_ reading: Reading) -> [Counterpart.Finding] {
    Counterpart(reading, readsMass: true).findings.filter {
      $0.source != .messages && $0.source != .addressBook && $0.certainty == 1
    }
  }
}
