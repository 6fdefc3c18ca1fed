/// Asks whether there would be something in it for both.
///
/// Compares the user's purpose with headline, position, company, note and messages, both ways: what they are and do
/// with what the user looks for and whom the user helps, and what the user offers with what they seem to need. Both
/// ways are combined by their harmonic mean, so that an offer to which nothing answers counts for nothing. Each way is a
/// finding of its own, with the words of both sides; the two share the points. Where only one way is seen, it is said
/// and counts nothing.
///
/// It helps to accept or to meet, and lets nobody in by itself: its ground is manner. A note that was sent to many is
/// not read for it, and what else is known of its sender counts half. Without a purpose, or with nothing known
/// of the other but a name, it is unknown.
package struct MutualBenefit: Rule {
  package let symbol = "mutual-benefit"
  package let defaultPoints = 0.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.manner
  package let question = "Would there be something in it for both?"

  /// From here on there is something in it for both.
  static let threshold = 0.25
  /// From here on one way alone is worth saying.
  static let worthSaying = 0.5

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .neutral ? "the benefit would be one-sided" : "there is something in it for both"
  }

  package func examine(_ reading: Reading) -> Findings {
    guard reading.member.purpose.isKnown else {
      return unknown("benefit for both", "Write your purpose: what you look for, and what you offer.")
    }
    let counterpart = Counterpart(reading)
    guard let benefit = Benefit(counterpart, purpose: reading.member.purpose) else {
      return unknown("what they do", "Add the headline, as you see it on the profile.")
    }
    if benefit.score >= MutualBenefit.threshold {
      let scale = benefit.score * (counterpart.isMass ? 0.5 : 1)
      return Findings(evidence: [
        finding("For you: " + words(ofTheirs: benefit.toMember), scale, benefit.toMember, reading),
        finding("For them: " + words(ofMine: benefit.toThem), scale, benefit.toThem, reading),
      ])
    }
    let (toMember, toThem) = (benefit.toMember, benefit.toThem)
    if toMember.score >= MutualBenefit.worthSaying {
      let words = words(ofTheirs: toMember) + "; what you could do for them is not seen"
      return Findings(evidence: [finding("One-sided, for you: " + words, nil, toMember, reading)])
    }
    if toThem.score >= MutualBenefit.worthSaying {
      let words = words(ofMine: toThem) + "; what they could do for you is not seen"
      return Findings(evidence: [finding("One-sided, for them: " + words, nil, toThem, reading)])
    }
    return .nothing
  }

  private func finding(_ words: String, _ scale: Double?, _ side: Benefit.Side, _ reading: Reading)
    -> Evidence
  {
    finding(
      words,
      scale: scale ?? 0,
      direction: scale == nil ? .neutral : .supports,
      quotes: side.noted,
      provenance: side.noted.isEmpty ? nil : reading.dossier.request.provenance
    )
  }

  private func words(ofTheirs side: Benefit.Side) -> String {
    "they say \(Quoting.list(side.theirs)), \(side.part.claim) \(Quoting.quoted(side.mine))"
  }

  private func words(ofMine side: Benefit.Side) -> String {
    "\(side.part.claim) \(Quoting.quoted(side.mine)), they say \(Quoting.list(side.theirs))"
  }

  private func unknown(_ what: String, _ remedy: String) -> Findings {
    Findings(unknown: [Unknown(symbol: symbol, what: what, remedy: remedy)])
  }
}
