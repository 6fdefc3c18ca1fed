/// What there would be in it for both, each way from 0 to 1.
///
/// One way: how far what they are and do answers what the member looks for, or they are among those whom the member
/// helps. The other way: how far what the member offers and does answers what they seem to need. The two are combined by their
/// harmonic mean, so that an offer to which nothing answers comes to nothing.
package struct Benefit: Equatable, Sendable {
  /// One way.
  package struct Side: Equatable, Sendable {
    /// 0 to 1.
    package var score = 0.0
    /// The words of theirs that it rests on, each once.
    package var theirs: [String] = []
    /// The words of the purpose that it rests on.
    package var mine = ""
    /// The part of the purpose that these are from.
    package var part = PurposePart.seeking
    /// Those of their words that stand in the note.
    var noted: [String] = []
  }

  /// What they would be to the member.
  package var toMember: Side
  /// What the member would be to them.
  package var toThem: Side

  /// The harmonic mean of both ways.
  package var score: Double {
    let sum = toMember.score + toThem.score
    return sum == 0 ? 0 : 2 * toMember.score * toThem.score / sum
  }

  /// The harmonic mean, and where it ties the better way: what a list of people is ordered by.
  package var order: Double { score + 0.01 * max(toMember.score, toThem.score) }

  /// Reckons from what is known of them; nil where that, or the purpose, is not known.
  init?(_ counterpart: Counterpart, purpose: PurposeGround) {
    guard purpose.isKnown, counterpart.isKnown else { return nil }
    let served = Benefit.best(purpose.wishes(of: .audience), counterpart, isAudience: true)
      .scaled(0.8)
    let sought = Benefit.best(purpose.wishes(of: .seeking), counterpart, isAudience: false)
    let asked = Benefit.asked(counterpart, purpose)
    let field = Benefit.field(counterpart, purpose)
    toMember = sought.score >= served.score ? sought : served
    toThem = [asked, served, field].max { $0.score < $1.score } ?? asked
  }

  /// The wish that is answered best.
  private static func best(_ wishes: [PurposeGround.Wish], _ other: Counterpart, isAudience: Bool) -> Side {
    var best = Side()
    for wish in wishes {
      let side = answer(wish, other, isAudience: isAudience)
      if side.score > best.score { best = side }
    }
    return best
  }

  private static func answer(_ wish: PurposeGround.Wish, _ other: Counterpart, isAudience: Bool) -> Side {
    let standing = other.findings.filter { $0.aspect == .standing }
    let serving = isAudience ? [] : other.findings.filter { $0.aspect == .serving }
    let isInTheField = wish.terms.contains { term in
      (term.kind == .field || term.kind == .topic || term.kind == .word)
        && standing.contains { term.isAnswered(by: $0.term) > 0 }
    }
    var answers = Answers()
    for term in wish.terms {
      // That they serve an industry answers a wish for somebody of a field, not one for that industry.
      let mayBeServed = isInTheField || term.kind == .field || term.kind == .topic
      answers.add(term, standing, factor: 1, mayBeServed ? serving : [], 0.6)
    }
    return answers.side(wish.words, wish.part)
  }

  /// How far findings answer a wish, whatever they say of the other.
  static func answer(_ wish: PurposeGround.Wish, _ findings: [Counterpart.Finding]) -> Side {
    var answers = Answers()
    for term in wish.terms { answers.add(term, findings, factor: 1, [], 0) }
    return answers.side(wish.words, wish.part)
  }

  /// How far what the member offers answers one of the needs that they named.
  private static func asked(_ other: Counterpart, _ purpose: PurposeGround) -> Side {
    let wishes = purpose.wishes(of: .offer) + purpose.wishes(of: .work)
    var best = Side()
    let needs = other.findings.filter { $0.aspect == .needing }
    for clause in Set(needs.map(\.clause)).sorted() {
      let side = supply(needs.filter { $0.clause == clause }, wishes)
      if side.score > best.score { best = side }
    }
    return best
  }

  /// How far they work in the member's own field: they may need it where they decide for a firm.
  private static func field(_ other: Counterpart, _ purpose: PurposeGround) -> Side {
    let theirs = other.findings.filter {
      $0.aspect == .standing && $0.certainty == 1
        && ($0.term.kind == .field || $0.term.kind == .topic || $0.term.kind == .industry)
    }
    let wishes = purpose.wishes(of: .offer) + purpose.wishes(of: .work)
    return supply(theirs, wishes).scaled(other.isResponsible ? 0.5 : 0.15)
  }

  /// How much of what they need the wishes supply, and by which of them most.
  private static func supply(_ needs: [Counterpart.Finding], _ wishes: [PurposeGround.Wish]) -> Side {
    var total = 0.0
    var matched = 0.0
    var side = Side(part: .offer)
    var strongest = 0.0
    for need in needs {
      total += need.term.weight
      var best = 0.0
      for wish in wishes {
        for term in wish.terms {
          let answer = need.term.isAnswered(by: term) * need.certainty
          guard answer > 0 else { continue }
          if answer * need.term.weight > strongest {
            strongest = answer * need.term.weight
            (side.mine, side.part) = (wish.words, wish.part)
          }
          best = max(best, answer)
        }
      }
      guard best > 0 else { continue }
      matched += best * need.term.weight
      side.note(need)
    }
    side.score = min(1, matched / min(max(total, 1), 2))
    return side
  }
}

/// Adds up how far a wish is answered.
private struct Answers {
  private var total = 0.0
  private var matched = 0.0
  private var side = Benefit.Side()

  mutating func add(
    _ term: Term,
    _ standing: [Counterpart.Finding],
    factor: Double,
    _ serving: [Counterpart.Finding],
    _ servingFactor: Double
  ) {
    total += term.weight
    var best = 0.0
    var found: Counterpart.Finding?
    for (list, factor) in [(standing, factor), (serving, servingFactor)] {
      for finding in list {
        let answer = term.isAnswered(by: finding.term) * finding.certainty * factor
        if answer > best { (best, found) = (answer, finding) }
      }
    }
    matched += best * term.weight
    if let found { side.note(found) }
  }

  func side(_ words: String, _ part: PurposePart) -> Benefit.Side {
    var side = side
    (side.mine, side.part) = (words, part)
    side.score = total == 0 ? 0 : min(1, matched / min(max(total, 1), 2))
    return side
  }
}

extension Benefit.Side {
  /// The same with a part of the score.
  func scaled(_ factor: Double) -> Self {
    var copy = self
    copy.score *= factor
    return copy
  }

  /// Keeps the words that a finding rests on.
  fileprivate mutating func note(_ finding: Counterpart.Finding) {
    if !theirs.contains(finding.quote) { theirs.append(finding.quote) }
    if finding.source == .note, !noted.contains(finding.quote) { noted.append(finding.quote) }
  }
}
