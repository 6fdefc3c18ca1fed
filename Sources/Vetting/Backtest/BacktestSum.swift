/// What one policy would have done, in figures.
///
/// People are counted once, at their first moment; a person who was turned away then would not have come again.
package struct BacktestSum: Equatable, Sendable {
  /// How often each answer met each aftermath, at the first moments of people.
  package private(set) var table: [Aftermath: [Recommendation: Int]] = [:]
  /// The same over all moments of one kind, repeated ones included.
  package private(set) var answers: [ReplayMoment.Kind: [Recommendation: Int]] = [:]
  /// Pitches that would have been declined or ignored.
  package let pitchesAvoided: Share
  /// Good people who would have been declined or ignored.
  package let goodPeopleLost: Share
  /// Good people who would have been declined.
  package let goodPeopleDeclined: Share
  /// People with whom nothing came of it, who would have been declined or ignored.
  package let silenceSpared: Share
  /// Good people who would have been lost, those declined first, then the latest first.
  package let lost: [Backtest.Replayed]
  /// Pitches that would have been let through, the latest first.
  package let letThrough: [Backtest.Replayed]

  /// Adds up what the policy of this place in the backtest would have done.
  package init(_ backtest: Backtest, policy: Int) {
    func answer(_ one: Backtest.Replayed) -> Recommendation { one.answers[policy].recommendation }
    func isTurnedAway(_ one: Backtest.Replayed) -> Bool {
      answer(one) == .decline || answer(one) == .ignore
    }
    func latest(_ left: Backtest.Replayed, _ right: Backtest.Replayed) -> Bool {
      left.moment.at != right.moment.at
        ? left.moment.at > right.moment.at : left.moment.person < right.moment.person
    }
    func share(_ people: [Backtest.Replayed], _ isCounted: (Backtest.Replayed) -> Bool) -> Share {
      Share(people.count(where: isCounted), of: people.count)
    }
    let firsts = backtest.replayed.filter(\.isFirst)
    for one in firsts { table[one.aftermath, default: [:]][answer(one), default: 0] += 1 }
    for one in backtest.replayed { answers[one.moment.kind, default: [:]][answer(one), default: 0] += 1 }
    let good = firsts.filter(\.aftermath.isGood)
    let pitches = firsts.filter { $0.aftermath == .pitch }
    pitchesAvoided = share(pitches, isTurnedAway)
    goodPeopleLost = share(good, isTurnedAway)
    goodPeopleDeclined = share(good) { answer($0) == .decline }
    silenceSpared = share(firsts.filter { $0.aftermath == .silence }, isTurnedAway)
    lost = good.filter(isTurnedAway).sorted { left, right in
      let (one, other) = (answer(left) == .decline, answer(right) == .decline)
      return one != other ? one : latest(left, right)
    }
    letThrough = pitches.filter { !isTurnedAway($0) }.sorted(by: latest)
  }

  /// How many people had this aftermath and would have had this answer.
  package func count(_ aftermath: Aftermath, _ answer: Recommendation) -> Int {
    table[aftermath]?[answer] ?? 0
  }

  /// How many people had this aftermath.
  package func count(_ aftermath: Aftermath) -> Int { table[aftermath]?.values.reduce(0, +) ?? 0 }
}
