extension Worth {
  /// Reckons everything from the current connections, what the store gathered beside them, and the policy's weights.
  package init(_ ties: [Tie], sums: WorthSums, past: WorthPast, notes: [WorthNote], under policy: Policy) {
    let strongest = ties.sorted(by: Tie.isStronger)
    let counts = WorthCounts(strongest, sums: sums, past: past)
    self.init(
      asOf: sums.asOf,
      importNumber: sums.importNumber,
      isAnonymous: false,
      connections: ties.count,
      rings: WorthRing.all(strongest),
      strength: past.years + [WorthYear(now: ties, year: sums.asOf.civil.year)],
      growth: WorthGrowth.all(ties, past: past, hasMessages: sums.coverage.contains(.messages)),
      compositions: WorthComposition.all(ties, thisYear: sums.asOf.civil.year),
      recalled: counts.recalled,
      takesCall: counts.takesCall,
      vetted: WorthVetting(ties, sums: sums),
      bridges: WorthPeople(
        ties.filter { $0.bridge >= BridgeValue.telling }.sorted {
          $0.bridge != $1.bridge ? $0.bridge > $1.bridge : Tie.isStronger($0, $1)
        }
      ),
      dormant: WorthPeople(strongest.filter(\.isDormant)),
      reciprocity: WorthReciprocity(ties, coverage: sums.coverage),
      keptOut: WorthKeptOut(ties, sums: sums, past: past),
      decisions: WorthDecisions(
        requests: sums.requests,
        connections: sums.connections,
        waiting: sums.waiting,
        times: DecisionTimes(sums.times)
      ),
      figure: VettedWorth(counts, under: policy),
      history: notes.map { WorthMoment(note: $0, value: $0.value(under: policy)) }
    )
  }
}

extension WorthCounts {
  /// What the ties, the strongest first, and the other sums come to.
  package init(_ strongest: [Tie], sums: WorthSums, past: WorthPast) {
    self.init()
    let hasMessages = sums.coverage.contains(.messages)
    connections = strongest.count
    vetted = WorthVetting(strongest, sums: sums).share.yes
    recalled = WorthShare(strongest.map(\.facts.isRecalled))
    takesCall = WorthShare(strongest.map(\.facts.takesCall))
    let innermost = strongest.prefix(WorthCounts.places)
    strong = innermost.count { $0.band == .strong }
    fair = innermost.count { $0.band == .fair }
    if let exchange = WorthReciprocity(strongest, coverage: sums.coverage).exchange {
      (bothWrote, onlyTheyWrote, onlyYouWrote) = (
        exchange.bothWrote, exchange.onlyTheyWrote, exchange.onlyYouWrote
      )
    }
    let closestOnes = strongest.prefix(WorthCounts.closestTies)
    closest = closestOnes.count
    if hasMessages {
      let since = sums.asOf.advanced(by: -WorthCounts.daysInTouch)
      inTouch = closestOnes.count { $0.facts.last.map { $0.on >= since } ?? false }
    }
    let pitches = WorthKeptOut(strongest, sums: sums, past: past)
    keptOut = pitches.all
    pitchers = pitches.stillConnected ?? 0
    gotIn = pitches.accepted + pitchers
    if sums.coverage.contains(.recommendationsReceived) {
      recommenders = strongest.count { $0.facts.recommendationsReceived ?? 0 > 0 }
    }
    for (answer, count) in sums.requests {
      if answer == .meet { undecided += count } else { decided += count }
    }
    undecided += sums.waiting
    var industry: [String: Int] = [:]
    for tie in strongest {
      if let name = tie.facts.industry { industry[name, default: 0] += 1 }
    }
    industries = industry.values.sorted()
  }
}

extension BridgeValue {
  /// From so much on, somebody is a bridge to people one would not reach otherwise.
  package static let telling = 0.4
}
