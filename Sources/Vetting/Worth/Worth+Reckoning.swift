extension Worth {
  /// Reckons everything from the current connections, what the store gathered beside them, and the policy's weights.
  package init(_ ties: [Tie], sums: WorthSums, past: WorthPast, notes: [WorthNote], under policy: Policy) {
    let tally = WorthTally(ties, sums: sums, past: past)
    self.init(
      asOf: sums.asOf,
      importNumber: sums.importNumber,
      isAnonymous: false,
      connections: ties.count,
      rings: WorthRing.all(tally),
      strength: past.years + [WorthYear(sums.asOf.civil.year, tally.bands, isNow: true)],
      growth: tally.growth.values.sorted { $0.year < $1.year },
      compositions: WorthComposition.all(tally),
      recalled: tally.recalled,
      takesCall: tally.takesCall,
      vetted: tally.vetted,
      bridges: tally.bridgePeople,
      dormant: tally.people(tally.dormant),
      reciprocity: tally.reciprocity,
      keptOut: tally.keptOut,
      decisions: WorthDecisions(
        requests: sums.requests,
        connections: sums.connections,
        waiting: sums.waiting,
        times: DecisionTimes(sums.times)
      ),
      figure: VettedWorth(WorthCounts(tally, sums: sums), under: policy),
      history: notes.map { WorthMoment(note: $0, value: $0.value(under: policy)) }
    )
  }
}

extension WorthCounts {
  /// What the ties and the other sums come to.
  package init(_ ties: [Tie], sums: WorthSums, past: WorthPast) {
    self.init(WorthTally(ties, sums: sums, past: past), sums: sums)
  }

  init(_ tally: WorthTally, sums: WorthSums) {
    self.init()
    connections = tally.strongest.count
    vetted = tally.vetted.share.yes
    (recalled, takesCall) = (tally.recalled, tally.takesCall)
    (strong, fair) = (tally.strong, tally.fair)
    if let exchange = tally.reciprocity.exchange {
      bothWrote = exchange.bothWrote
      (onlyTheyWrote, onlyYouWrote) = (exchange.onlyTheyWrote, exchange.onlyYouWrote)
      inTouch = tally.inTouch
    }
    closest = tally.closest
    keptOut = tally.keptOut.all
    pitchers = tally.keptOut.stillConnected ?? 0
    gotIn = tally.keptOut.gotIn
    recommenders = tally.reciprocity.recommendationsReceived
    for (answer, count) in sums.requests {
      if answer == .meet { undecided += count } else { decided += count }
    }
    undecided += sums.waiting
    industries = tally.industries.values.sorted()
  }
}

extension BridgeValue {
  /// From so much on, somebody is a bridge to people one would not reach otherwise.
  package static let telling = 0.4
}
