/// What there would be in it for two people to meet, each way from 0 to 1, or unknown.
///
/// One way: how far what one is and offers answers what the other seems to need; or whether one serves people such as
/// the other; or whether they work in the same field. What nobody said is unknown, which is not the same as nothing.
package struct PairBenefit: Equatable, Sendable {
  /// What the target would be to the requester.
  package var toRequester: Way?
  /// What the requester would be to the target.
  package var toTarget: Way?

  /// One way.
  package struct Way: Equatable, Sendable {
    /// 0 to 1.
    package var score: Double
    /// The words of the giver that it rests on.
    package var gives: [String]
    /// The words of the taker that it rests on.
    package var needs: [String]
    package var ground: Ground

    /// What it rests on.
    package enum Ground: String, Sendable {
      /// The one needs what the other is or offers.
      case need
      /// The one works for people such as the other.
      case serves
      /// Both work in the same field.
      case field
      /// The requester says what it is for, or the user what the target gets.
      case said
    }
  }

  /// Benefits, unknown by default.
  package init(toRequester: Way? = nil, toTarget: Way? = nil) {
    self.toRequester = toRequester
    self.toTarget = toTarget
  }

  /// The harmonic mean of both ways; nil where one is not known.
  package var score: Double? {
    guard let toRequester, let toTarget else { return nil }
    let sum = toRequester.score + toTarget.score
    return sum == 0 ? 0 : 2 * toRequester.score * toTarget.score / sum
  }

  /// From here on a way counts as something.
  package static let threshold = 0.25

  /// Reckons from what is known of both, why the requester wants to meet, and what the user says is in it for the target.
  init(requester: Counterpart, target: Counterpart, why: String, benefit: String) {
    toRequester = PairBenefit.better(
      PairBenefit.way(from: target, to: requester),
      PairBenefit.said(why, atLeast: 4)
    )
    toTarget = PairBenefit.better(
      PairBenefit.way(from: requester, to: target),
      PairBenefit.said(benefit, atLeast: 1)
    )
  }

  /// Half of what could be, on somebody's word; nil for fewer words than say something.
  private static func said(_ words: String, atLeast fewest: Int) -> Way? {
    guard NoteScanner.words(words).count >= fewest else { return nil }
    return Way(score: 0.5, gives: [], needs: [words], ground: .said)
  }

  private static func better(_ one: Way?, _ other: Way?) -> Way? {
    guard let one, let other else { return one ?? other }
    return other.score > one.score ? other : one
  }

  private static func way(from giver: Counterpart, to taker: Counterpart) -> Way? {
    guard giver.isKnown, taker.isKnown else { return nil }
    let gives = giver.findings.filter { $0.aspect == .standing && $0.isTold }
    let needs = taker.findings.filter { $0.aspect == .needing }
    let ways = [
      need(needs, gives), serves(giver.findings.filter { $0.aspect == .serving && $0.isTold }, taker),
      field(gives, taker),
    ]
    let best = ways.compactMap { $0 }.max { $0.score < $1.score }
    // Somebody who says what they need and is not given it: then it is known to be little.
    return best
      ?? (needs.contains { $0.certainty == 1 } ? Way(score: 0, gives: [], needs: [], ground: .need) : nil)
  }

  private static func need(_ needs: [Counterpart.Finding], _ gives: [Counterpart.Finding]) -> Way? {
    var way = Way(score: 0, gives: [], needs: [], ground: .need)
    for need in needs {
      var best: (answer: Double, finding: Counterpart.Finding)?
      for give in gives {
        let answer = need.term.isAnswered(by: give.term) * need.certainty * give.certainty
        if answer > best?.answer ?? 0 { best = (answer, give) }
      }
      guard let best else { continue }
      way.score = either(way.score, min(1, best.answer * need.term.weight))
      note(need.quote, in: &way.needs)
      note(best.finding.quote, in: &way.gives)
    }
    return way.score > 0 ? way : nil
  }

  private static func serves(_ serving: [Counterpart.Finding], _ taker: Counterpart) -> Way? {
    // Who decides for a firm may use what somebody does for such firms; others hardly.
    let factor = taker.isResponsible ? 0.6 : 0.3
    return shared(serving, taker.findings.filter { $0.aspect == .standing && $0.isTold }, .serves, factor)
  }

  private static func field(_ gives: [Counterpart.Finding], _ taker: Counterpart) -> Way? {
    let fields = gives.filter { $0.certainty == 1 && ($0.term.kind == .field || $0.term.kind == .topic) }
    let others = taker.findings.filter { $0.aspect == .standing && $0.isTold && $0.certainty == 1 }
    return shared(fields, others, .field, 0.4)
  }

  private static func shared(
    _ left: [Counterpart.Finding],
    _ right: [Counterpart.Finding],
    _ ground: Way.Ground,
    _ factor: Double
  ) -> Way? {
    var way = Way(score: 0, gives: [], needs: [], ground: ground)
    for one in left {
      for other in right {
        let answer = one.term.isAnswered(by: other.term) * one.certainty * other.certainty
        guard answer >= 0.5 else { continue }
        way.score = max(way.score, min(1, answer * one.term.weight) * factor)
        note(one.quote, in: &way.gives)
        note(other.quote, in: &way.needs)
      }
    }
    return way.score > 0 ? way : nil
  }

  private static func note(_ quote: String, in list: inout [String]) {
    if !quote.isEmpty, !list.contains(quote), list.count < 3 { list.append(quote) }
  }

  private static func either(_ one: Double, _ other: Double) -> Double { 1 - (1 - one) * (1 - other) }
}
