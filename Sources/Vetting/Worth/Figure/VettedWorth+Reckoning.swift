extension VettedWorth {
  /// Reckons the figure, its parts and its steps under the weights of a policy.
  package init(_ counts: WorthCounts, under policy: Policy) {
    let values = VettedWorth.values(counts)
    let weights = VettedWorth.weights(of: values, under: policy)
    value = VettedWorth.value(of: values, under: policy)
    parts = WorthFactor.allCases.map { factor in
      let weight = factor.weight(under: policy)
      let possible = values[factor] == nil || weights <= 0 ? nil : weight / weights * 100
      return Part(
        factor: factor,
        value: values[factor],
        words: factor.words(counts),
        weight: weight,
        multiplier: policy.weight(of: factor.symbol),
        points: possible.flatMap { most in values[factor].map { VettedWorth.rounded(most * $0) } },
        possible: possible.map(VettedWorth.rounded)
      )
    }
    steps = VettedWorth.steps(counts, under: policy, from: value)
  }

  /// What each factor comes to; one that is not known is missing.
  package static func values(_ counts: WorthCounts) -> [WorthFactor: Double] {
    WorthFactor.allCases.reduce(into: [:]) { values, factor in values[factor] = factor.value(counts) }
  }

  /// The figure of some factors under the weights of a policy, 0 to 100 to one place; nil where none is known or counts.
  package static func value(of values: [WorthFactor: Double], under policy: Policy) -> Double? {
    let weights = weights(of: values, under: policy)
    guard weights > 0 else { return nil }
    // In one order, so that the sum is the same to the last bit each time.
    let sum = WorthFactor.allCases.reduce(0.0) { sum, factor in
      sum + (values[factor] ?? 0) * (values[factor] == nil ? 0 : factor.weight(under: policy))
    }
    return rounded(sum / weights * 100)
  }

  private static func weights(of values: [WorthFactor: Double], under policy: Policy) -> Double {
    WorthFactor.allCases.reduce(0.0) { sum, factor in
      values[factor] == nil ? sum : sum + factor.weight(under: policy)
    }
  }

  static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  /// Reckons the figure again with each change, and keeps what raises it.
  private static func steps(_ counts: WorthCounts, under policy: Policy, from value: Double?) -> [WorthStep] {
    let steps = WorthFactor.allCases.filter { $0.weight(under: policy) > 0 }.compactMap {
      factor -> WorthStep? in
      guard let change = factor.change(counts) else { return nil }
      guard factor.value(counts) != nil, let value,
        let after = VettedWorth.value(of: values(change.counts), under: policy)
      else {
        return WorthStep(factor: factor, words: change.words, gain: nil, place: change.place)
      }
      let gain = rounded(after - value)
      return gain > 0
        ? WorthStep(factor: factor, words: change.words, gain: gain, place: change.place) : nil
    }
    // Those that bring the most first, then those of which it is not known; else in the order of the factors.
    return steps.enumerated().sorted { left, right in
      let (mine, other) = (left.element.gain ?? -1, right.element.gain ?? -1)
      return mine != other ? mine > other : left.offset < right.offset
    }.map(\.element)
  }
}

extension WorthFactor {
  /// What it counts under a policy.
  package func weight(under policy: Policy) -> Double { defaultWeight * policy.weight(of: symbol) }
}

extension WorthNote {
  /// The figure of its factors under the weights of a policy.
  package func value(under policy: Policy) -> Double? { VettedWorth.value(of: factors, under: policy) }
}
