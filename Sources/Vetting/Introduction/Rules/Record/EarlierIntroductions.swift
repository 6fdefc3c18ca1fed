/// Asks how earlier introductions of the same person ended.
///
/// What came of it says most of what will. One that turned out badly is enough to say no, until the user changes their
/// mind about it.
package struct EarlierIntroductions: IntroductionRule {
  package let symbol = "earlier-introductions"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.supports
  package let question = "How did earlier introductions of theirs end?"
  package let force = IntroductionForce.decides

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .opposes
      ? "an earlier introduction of theirs turned out badly" : "earlier introductions of theirs went well"
  }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let name = reading.names.requester
    let record = reading.dossier.record
    var findings = Findings()
    if let bad = record.last(where: { $0.result == .bad }) {
      findings.evidence.append(
        finding(
          "You introduced \(name) to \(bad.target) on \(bad.introducedOn.iso), and it turned out badly",
          scale: 3,
          direction: .opposes
        )
      )
    }
    let good = record.filter { $0.result?.isGood == true }
    if let last = good.last {
      let others = good.count == 1 ? "" : ", and \(CountWords.of(good.count - 1)) before that went well too"
      let what = last.result == .led ? "it led to something" : "they spoke"
      findings.evidence.append(
        finding(
          "You introduced \(name) to \(last.target) on \(last.introducedOn.iso): \(what)\(others)",
          scale: min(2, Double(good.count))
        )
      )
    }
    let thankless = record.filter { $0.saidThanks == false }.count
    if thankless > 1 {
      findings.evidence.append(
        finding(
          "\(name) did not say thanks \(CountWords.of(thankless)) times",
          scale: 0.5,
          direction: .neutral
        )
      )
    }
    for open in record where open.result == nil {
      findings.unknown.append(
        Unknown(
          symbol: symbol,
          what: "what came of introducing \(name) to \(open.target)",
          remedy: "Ask \(name) and note it."
        )
      )
    }
    return findings
  }
}
