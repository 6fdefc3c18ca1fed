/// Asks whether they said why they want to meet.
///
/// A good ask names why this person and what is in it for them. Without a reason there is nothing to pass on.
package struct SaysWhy: IntroductionRule {
  package let symbol = "says-why"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.opposes
  package let question = "Do they say why?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .supports ? "who asks says why" : "who asks does not say why"
  }

  /// Fewer words than this say nothing that could be passed on.
  static let fewWords = 5

  package func examine(_ reading: IntroductionReading) -> Findings {
    let (requester, target) = reading.names
    let words = NoteScanner.words(reading.dossier.why)
    if words.isEmpty {
      return Findings(
        evidence: [finding("\(requester) does not say why they want to meet \(target)")],
        unknown: [Unknown(symbol: symbol, what: "why \(requester) asks", remedy: "Ask \(requester).")]
      )
    }
    if words.count < SaysWhy.fewWords {
      return Findings(evidence: [
        finding(
          "\(requester) hardly says why: \(Quoting.quoted(reading.dossier.why))",
          scale: 0.5,
          quotes: [reading.dossier.why]
        )
      ])
    }
    return Findings(evidence: [
      finding(
        "\(requester) says why: \(Quoting.quoted(reading.dossier.why))",
        scale: 0.25,
        direction: .supports,
        quotes: [reading.dossier.why]
      )
    ])
  }
}
