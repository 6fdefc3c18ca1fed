extension Policy {
  /// A value of a policy that cannot be used.
  package struct Problem: Equatable, Sendable {
    /// The key as the policy file names it, such as `accept_from` or a rule's symbol.
    package var field: String
    /// What is wrong and what is possible, as a sentence.
    package var message: String
  }

  /// Points that the accept threshold may take.
  package static let thresholds = 0.5...20.0
  /// Pitches that one lost person may be worth.
  package static let possibleCosts = 1.0...1_000.0
  /// What may be recommended for those who say nothing; nobody is declined for what they did not write.
  package static let possibleWhenNothingIsSaid: [Recommendation] = [.accept, .meet, .ignore]
  /// Factors that a rule may be weighed with.
  package static let possibleWeights = 0.0...10.0
  /// Days that a *meet* may be given.
  package static let possibleMeetDays = 1...180
  /// Clicks on LinkedIn that may be planned for one day.
  package static let possibleActions = 1...100
  /// How often one person may be asked for others in ninety days.
  package static let possibleIntroductionAsks = 1...20
  /// How many people the user can get in touch with in a week.
  package static let possibleTouches = 1...50

  /// What a rule's findings count: 1 where the policy does not say.
  package func weight(of symbol: String) -> Double { weights[symbol] ?? 1 }

  /// What cannot be used, in the order of the file; empty where all is well.
  package func problems(for ruleset: Ruleset) -> [Problem] {
    var problems: [Problem] = []
    func check<Value: Comparable>(_ field: String, _ value: Value, _ range: ClosedRange<Value>) {
      guard !range.contains(value) else { return }
      let message = "\(field) is \(value); it can be from \(range.lowerBound) to \(range.upperBound)."
      problems.append(Problem(field: field, message: message))
    }
    check("accept_from", acceptFrom, Policy.thresholds)
    check("lost_person_costs", costOfLostPerson, Policy.possibleCosts)
    if !Policy.possibleWhenNothingIsSaid.contains(whenNothingIsSaid) {
      let message =
        "when_nothing_is_said is \(whenNothingIsSaid.rawValue); it can be accept, meet or ignore, because nobody is "
        + "declined for what they did not write."
      problems.append(Problem(field: "when_nothing_is_said", message: message))
    }
    check("meet_days", meetDays, Policy.possibleMeetDays)
    check("actions_per_day", actionsPerDay, Policy.possibleActions)
    check("introduction_asks", introductionAsks, Policy.possibleIntroductionAsks)
    check("touches_per_week", touchesPerWeek, Policy.possibleTouches)
    let symbols = Set(ruleset.rules.map(\.symbol)).union(CullingRuleset.current.rules.map(\.symbol))
      .union(IntroductionRuleset.current.rules.map(\.symbol)).union(WorthFactor.allCases.map(\.symbol))
    for (symbol, weight) in weights.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if symbols.contains(symbol) {
        check(symbol, weight, Policy.possibleWeights)
      } else {
        let message =
          "There is no rule \(symbol). Remove the line, or compare the name with the list of rules."
        problems.append(Problem(field: symbol, message: message))
      }
    }
    return problems
  }
}
