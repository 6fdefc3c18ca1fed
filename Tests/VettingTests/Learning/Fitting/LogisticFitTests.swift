import Foundation
import Testing

@testable import Vetting

struct LogisticFitTests {
  private func input(_ texts: [(String, Bool, Double)], rules: [Double] = []) -> LearningInput {
    var input = LearningInput()
    for (index, (text, isWanted, offset)) in texts.enumerated() {
      let points = rules.isEmpty ? [] : [(place: 0, points: rules[index])]
      let features = NoteFeatures(NoteText(text), names: [], rules: points)
      input.append(features, isWanted: isWanted, cost: 0.3, offset: offset)
    }
    input.arrange(size: NoteFeatures.rules + 1, firstBounded: NoteFeatures.rules)
    return input
  }

  @Test func theFitIsCloseToTheBestOne() {
    let senders = Senders.some(300, seed: 2)
    let input = input(senders.map { ($0.note, $0.answer, $0.isWanted ? 0.5 : -0.5) })
    let fit = LogisticFit(input, rows: Array(0..<300), bounds: -3...3)
    #expect(fit.gap < LogisticFit.tolerance * 0.3 * 300)
    // From elsewhere it comes to the same place.
    let other = LogisticFit(input, rows: Array(0..<300), bounds: -3...3, start: fit.shares.map { 1 - $0 })
    #expect(other.gap < LogisticFit.tolerance * 0.3 * 300)
    for (one, two) in zip(fit.weights, other.weights) { #expect(abs(one - two) < 0.05) }
    let again = LogisticFit(input, rows: Array(0..<300), bounds: -3...3, start: fit.shares)
    #expect(again.rounds <= fit.rounds)
    #expect(again.gap < LogisticFit.tolerance * 0.3 * 300)
  }

  @Test func boundsAreKept() {
    // The rule is wrong every time; its weight would fall without end.
    let texts = (0..<100).map { ("word \($0 % 3)", $0 % 2 == 0, $0 % 2 == 0 ? -2.0 : 2.0) }
    let input = input(texts, rules: texts.map { $0.2 })
    let fit = LogisticFit(input, rows: Array(0..<100), bounds: -0.5...0.5)
    #expect(fit.weights.last == -0.5)
    #expect(fit.gap < LogisticFit.tolerance * 0.3 * 100)
    #expect(LogisticFit(input, rows: Array(0..<100), bounds: -9...9).weights.last ?? 0 < -0.5)
  }

  @Test func whereTheRulesAreRightThereIsLittleToLearn() {
    let right = input([("roadmap", false, -6), ("audit", true, 6)])
    let silent = input([("roadmap", false, 0), ("audit", true, 0)])
    func size(_ input: LearningInput) -> Double {
      LogisticFit(input, rows: [0, 1], bounds: -3...3).weights.reduce(0) { $0 + $1 * $1 }
    }
    #expect(size(right) < size(silent) / 100)
  }

  @Test func rowsLeftOutHaveNoSay() {
    let input = input([("roadmap", false, 0), ("audit", true, 0), ("orchid", true, 0)])
    let without = self.input([("roadmap", false, 0), ("audit", true, 0), ("orchid", false, 0)])
    let fit = LogisticFit(input, rows: [0, 1], bounds: -3...3)
    #expect(fit.weights == LogisticFit(without, rows: [0, 1], bounds: -3...3).weights)
    #expect(fit.weights != LogisticFit(input, rows: [0, 1, 2], bounds: -3...3).weights)
  }
}
