/// What was learned from the user's answers: how far, and for which words, a note differs from what the rules say.
///
/// Logistic regression that begins where the rules end: their points are its offset, so that without decisions it adds
/// nothing, and where the rules are right it has nothing to learn. No text of anybody else's is behind it.
///
/// A rule may come to count for up to twice as much, or for nothing; it never comes to argue the other way. What is
/// learned may move a verdict by so many points only, at most `reach`, which grows with the number of decisions.
package struct LearnedModel: Equatable, Sendable {
  /// How many notes it was learned from: those with words of their own that were answered or marked.
  package let decisions: Int
  /// How many of them were wanted.
  package let wanted: Int
  /// The points by which it may move a verdict at the most: 0.25 after one decision, 1 after 16, 2.5 after 100.
  package let reach: Double
  /// The line through the log-odds; nil below 200 decisions.
  package let calibration: PlattLine?
  /// By how much each rule that was seen counts more or less: −1 is for nothing, 1 is twice as much.
  package let rules: [String: Double]
  /// The weights of sequences, shape and the usual answer, already times their spread.
  let weights: [Float]

  /// The most points that anything learned may move a verdict by.
  static let farthest = 2.5

  /// The reach after so many decisions.
  package static func reach(after decisions: Int) -> Double {
    min(farthest, Double(decisions).squareRoot() / 4)
  }

  /// Learns from nothing; nil where no example holds words of its own.
  ///
  /// Pure: the same examples, in whatever order, give the same model to the byte.
  package static func fit(_ examples: [LearningExample]) -> LearnedModel? {
    let examples = examples.filter { $0.weight > 0 && saysSomething(NoteText($0.text), $0.evidence) }
      .sorted(by: LearningExample.precedes)
    guard !examples.isEmpty else { return nil }
    let symbols = Set(examples.flatMap { $0.evidence.map(\.symbol) })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var input = LearningInput()
    for example in examples {
      let points = points(of: example.evidence)
      let features = NoteFeatures(
        NoteText(example.text),
        names: NoteFrame.words(of: example.names),
        rules: symbols.enumerated().compactMap { place, symbol in points[symbol].map { (place, $0) } }
      )
      input.append(
        features,
        isWanted: example.isWanted,
        cost: example.weight,
        offset: symbols.reduce(0) { $0 + (points[$1] ?? 0) }
      )
    }
    input.arrange(size: NoteFeatures.rules + symbols.count, firstBounded: NoteFeatures.rules)
    let isMany = examples.count >= PlattLine.fewest
    var weights = [Float](repeating: 0, count: NoteFeatures.rules + symbols.count)
    let whole = fit(input, Array(examples.indices))
    for (place, weight) in zip(input.placeOfColumn, whole.weights) { weights[Int(place)] = Float(weight) }
    var rules: [String: Double] = [:]
    for (index, symbol) in symbols.enumerated() {
      rules[symbol] = Double(weights[NoteFeatures.rules + index]) * NoteFeatures.Spread.rule
    }
    return LearnedModel(
      decisions: examples.count,
      wanted: examples.count { $0.isWanted },
      reach: reach(after: examples.count),
      calibration: isMany ? calibrated(input, examples, start: whole.shares) : nil,
      rules: rules,
      weights: Array(weights.prefix(NoteFeatures.rules))
    )
  }

  /// True where a note holds words of its own: a missing note and LinkedIn's sentence teach nothing.
  static func saysSomething(_ note: NoteText, _ evidence: [Evidence]) -> Bool {
    !note.isEmpty && !evidence.contains { silent.contains($0.symbol) }
  }

  /// The rules that find that nothing was said.
  private static let silent: Set<String> = ["no-note", "stock-note"]

  /// Points for less points against, by rule; summed in whole hundredths, so in any order the same.
  static func points(of evidence: [Evidence]) -> [String: Double] {
    var hundredths: [String: Double] = [:]
    for each in evidence where each.direction != .neutral && each.points.isFinite {
      let points = (min(each.points, 1e6) * 100).rounded()
      hundredths[each.symbol, default: 0] += each.direction == .supports ? points : -points
    }
    return hundredths.mapValues { $0 / 100 }
  }

  /// How close to the best the models are that calibrate: two figures are made from all of them.
  private static let roughly = 1e-3

  private static func fit(_ input: LearningInput, _ rows: [Int], start: [Double]? = nil) -> LogisticFit {
    let most = 1 / NoteFeatures.Spread.rule
    return LogisticFit(
      input,
      rows: rows,
      bounds: -most...most,
      start: start,
      tolerance: start == nil ? LogisticFit.tolerance : roughly
    )
  }

  /// The line through scores that models made which saw neither the sender nor the campaign.
  private static func calibrated(_ input: LearningInput, _ examples: [LearningExample], start: [Double])
    -> PlattLine
  {
    let folds = LearningFolds.folds(of: examples.map(\.groups), count: PlattLine.folds)
    var scores = [Double](repeating: 0, count: examples.count)
    for fold in 0..<PlattLine.folds {
      let fit = fit(input, examples.indices.filter { folds[$0] != fold }, start: start)
      let rows = examples.indices.filter { folds[$0] == fold }
      for (row, product) in zip(rows, input.products(rows, fit.weights)) {
        scores[row] = product + input.offsets[row]
      }
    }
    return PlattLine.fit(
      scores: scores,
      isWanted: examples.map(\.isWanted),
      weights: examples.map(\.weight)
    )
  }
}

extension LearnedModel {
  /// Sixteen hexadecimal digits: equal models, equal digest.
  package var digest: String {
    var hash = FNV1a()
    hash.add("\(decisions);\(wanted);\(calibration?.slope ?? 1);\(calibration?.shift ?? 0);".utf8)
    for (symbol, change) in rules.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      hash.add("\(symbol)=\(change);".utf8)
    }
    for (place, weight) in weights.enumerated() where weight != 0 {
      hash.add("\(place)=\(weight.bitPattern);".utf8)
    }
    return hash.hexadecimal
  }
}
