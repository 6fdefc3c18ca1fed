/// Asks whether it would be of mutual benefit, both ways shown.
///
/// What one offers and the other needs is read from position, company, notes, messages and what the user wrote down. An
/// introduction that serves one side only spends the user's name for it; what nobody said stays unknown.
package struct ServesBoth: IntroductionRule {
  package let symbol = "serves-both"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.supports
  package let question = "Is it of mutual benefit?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .supports
      ? "there is something in it for both" : "there is something in it for one of them only"
  }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let (requester, target) = reading.names
    let benefit = reading.benefit
    var findings = Findings()
    var counted: [PairBenefit.Way] = []
    for (way, giver, taker) in [
      (benefit.toRequester, target, requester), (benefit.toTarget, requester, target),
    ] {
      guard let way else {
        findings.unknown.append(
          Unknown(
            symbol: symbol,
            what: "what there would be in it for \(taker)",
            remedy: "Ask \(taker) what they need, and write it down on their page."
          )
        )
        continue
      }
      guard way.score >= PairBenefit.threshold else {
        findings.evidence.append(
          finding("Nothing is known in which \(giver) answers what \(taker) needs", direction: .neutral)
        )
        continue
      }
      counted.append(way)
      findings.evidence.append(
        finding(ServesBoth.words(way, giver, taker), direction: .neutral, quotes: way.gives + way.needs)
      )
    }
    if counted.count == 2, let score = benefit.score {
      findings.evidence.append(finding("There is something in it for both", scale: max(0.5, score)))
    } else if counted.count == 1, findings.unknown.isEmpty {
      let gains = (benefit.toRequester?.score ?? 0) >= PairBenefit.threshold ? requester : target
      findings.evidence.append(
        finding("As far as is known, only \(gains) gains by it", scale: 0.67, direction: .opposes)
      )
    }
    return findings
  }

  private static func words(_ way: PairBenefit.Way, _ giver: String, _ taker: String) -> String {
    let (gives, needs) = (Quoting.list(way.gives), Quoting.list(way.needs))
    return switch way.ground {
    case .need: "For \(taker): \(giver) is \(gives), \(taker) needs \(needs)"
    case .serves: "For \(taker): \(giver) works for \(gives), \(taker) is \(needs)"
    case .said: "For \(taker), as it was said: \(needs)"
    case .field: "For \(taker): \(giver) works in \(gives), and so does \(taker), \(needs)"
    }
  }
}
