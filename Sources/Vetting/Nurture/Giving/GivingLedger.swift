/// Give and take overall: sums, who is owed what, who speaks for the user, and whom to recommend.
package struct GivingLedger: Equatable, Sendable {
  /// One kind of thing, both ways; nil where nothing was imported that could tell.
  package struct Sum: Equatable, Sendable {
    package var received: Int?
    package var given: Int?
  }

  package var recommendations: Sum
  package var endorsements: Sum
  package var introductions: Sum
  /// Messages either way, alone.
  package var messages: Sum
  /// Who began to write, and who answered, over all connections; nil where no messages were imported.
  package var starts: ExchangeStarts?
  /// Those who asked the user for a recommendation, and those whom the user asked; nil where no messages were imported.
  package var asks: Sum
  /// The user owes them a recommendation, and the other way.
  package var owed: [GiveAndTake]
  package var owing: [GiveAndTake]
  package var advocates: [Advocate]
  /// A gentle list, at most ten.
  package var worthRecommending: [WorthRecommending]
  /// Everybody with whom anything went either way, the strongest ties first.
  package var partners: [GiveAndTake]

  /// Somebody to recommend, and why.
  package struct WorthRecommending: Equatable, Sendable {
    package var giving: GiveAndTake
    package var why: String
  }

  /// No list of whom to recommend is longer: it is an idea, not a duty.
  package static let mostToRecommend = 10

  /// Reckons the ledger of ties; connections that are let go of are left out of the lists, not of the sums.
  package init(_ givings: [GiveAndTake]) {
    func sum(_ value: (TieFacts) -> Int?) -> Int? {
      givings.reduce(nil) { total, giving in
        value(giving.tie.facts).map { (total ?? 0) + $0 } ?? total
      }
    }
    recommendations = Sum(
      received: sum(\.recommendationsReceived),
      given: sum(\.recommendationsGiven)
    )
    endorsements = Sum(received: sum(\.endorsementsReceived), given: sum(\.endorsementsGiven))
    messages = Sum(received: sum(\.received), given: sum(\.sent))
    introductions = Sum(
      received: givings.reduce(0) { $0 + $1.introductions.received },
      given: givings.reduce(0) { $0 + $1.introductions.given }
    )
    if messages.received != nil {
      starts = givings.reduce(into: ExchangeStarts()) { total, giving in
        let one = giving.tie.facts.starts
        total.begunByThem += one.begunByThem
        total.answeredByMember += one.answeredByMember
        total.begunByMember += one.begunByMember
        total.answeredByThem += one.answeredByThem
      }
    }
    asks = Sum(
      received: sum { $0.received == nil ? nil : $0.askedByThemOn == nil ? 0 : 1 },
      given: sum { $0.received == nil ? nil : $0.askedByMemberOn == nil ? 0 : 1 }
    )
    let kept = givings.filter { $0.tie.choice != .remove }
      .sorted { Tie.isStronger($0.tie, $1.tie) }
    owed = kept.filter(\.owesRecommendation)
    owing = kept.filter(\.isOwedRecommendation)
    advocates = Advocate.all(kept)
    worthRecommending = GivingLedger.worthRecommending(kept)
    partners = kept.filter { giving in giving.lines.contains { !$0.isOwed } }
  }

  /// Those who are owed first, then those who asked, then those with whom the user worked.
  private static func worthRecommending(_ kept: [GiveAndTake]) -> [WorthRecommending] {
    let open = kept.filter { $0.tie.facts.recommendationsGiven == 0 && $0.tie.group == nil }
    var found: [WorthRecommending] = []
    var seen: Set<Person.ID> = []
    func add(_ why: (GiveAndTake) -> String?) {
      for giving in open where found.count < mostToRecommend && !seen.contains(giving.tie.person) {
        guard let why = why(giving) else { continue }
        seen.insert(giving.tie.person)
        found.append(WorthRecommending(giving: giving, why: why))
      }
    }
    add { giving in
      guard giving.owesRecommendation else { return nil }
      return "They recommended you\(giving.tie.facts.recommendedOn.map { " on \($0.iso)" } ?? "")."
    }
    add { $0.tie.facts.askedByThemOn.map { "They asked you for one on \($0.iso)." } }
    add { giving in
      guard let months = giving.tie.facts.overlapMonths, months >= Advocate.monthsTogether,
        giving.tie.band == .strong || giving.tie.band == .fair
      else { return nil }
      return "You worked at the same place for \(months) months, and keep up with each other."
    }
    return found
  }
}
