package import Vetting

/// What was learned, laid out for a person.
package struct LearnedReport: Equatable, Sendable {
  /// A rule that counts otherwise than it does by itself.
  package struct RuleChange: Equatable, Sendable {
    package var symbol: String
    /// What the rule asks.
    package var question: String
    /// How many times its points count: 0 is not at all, 2 twice.
    package var factor: Double
  }

  /// False where the policy says that nothing is to be learned.
  package var isOn: Bool
  /// How many answered or marked notes it rests on; those without words of their own do not count.
  package var decisions = 0
  /// How many of them were wanted.
  package var wanted = 0
  /// The points by which it may move a verdict at the most.
  package var reach = 0.0
  /// Words that speak for letting somebody in, the strongest first.
  package var wantedWords: [LearnedModel.Word] = []
  /// Words that speak against, the strongest first.
  package var unwantedWords: [LearnedModel.Word] = []
  /// Rules that count for more or less, the most changed first; those changed by less than a twentieth are left out.
  package var rules: [RuleChange] = []
  /// True where the figures were set right by answers that the model had not seen.
  package var isCalibrated = false

  /// Nothing learned yet.
  package init(isOn: Bool) { self.isOn = isOn }

  /// What a model holds.
  package init(_ model: LearnedModel, examples: [LearningExample], ruleset: Ruleset) {
    isOn = true
    decisions = model.decisions
    wanted = model.wanted
    reach = model.reach
    isCalibrated = model.calibration != nil
    (wantedWords, unwantedWords) = model.strongestWords(in: examples)
    rules = ruleset.rules.enumerated()
      .compactMap { place, rule in model.rules[rule.symbol].map { (place, rule, $0) } }
      .filter { abs($0.2) >= 0.05 }
      .sorted { (-abs($0.2), $0.0) < (-abs($1.2), $1.0) }
      .map { RuleChange(symbol: $0.1.symbol, question: $0.1.question, factor: 1 + $0.2) }
  }

  /// True where there is something to show.
  package var isEmpty: Bool { decisions == 0 }
}

extension LearnedReport {
  /// «Learned from 61 notes that you answered or marked: 20 were wanted, 41 were not.».
  package var summary: String {
    "Learned from \(LearnedReport.notes(decisions)) that you answered or marked: \(wanted) wanted, "
      + "\(decisions - wanted) not."
  }

  /// How far it may go, in words.
  package var reachWords: String {
    "It moves a verdict by at most \(Learned.points(reach)) points, which grows with the number of your answers, and "
      + "it never declines anybody by itself."
  }

  /// Whether its figures were set right.
  package var calibrationWords: String {
    isCalibrated
      ? "Its figures were set right by answers that it had not seen."
      : "From \(PlattLine.fewest) answers on, its figures are set right by answers that it has not seen."
  }

  /// `1 note`, `12 notes`.
  package static func notes(_ count: Int) -> String { count == 1 ? "1 note" : "\(count) notes" }

  /// How many times, with two decimals at the most: `0.5`.
  package static func factor(_ factor: Double) -> String { Learned.points(factor) }
}
