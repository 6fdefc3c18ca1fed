import Foundation
import Testing

@testable import Vetting

@Suite("Vetted worth")
struct VettedWorthTests {
  /// Sums under which every factor is known.
  static func counts(_ edit: (inout WorthCounts) -> Void = { _ in }) -> WorthCounts {
    var counts = WorthCounts()
    counts.connections = 400
    counts.vetted = 100
    counts.recalled = WorthShare(yes: 30, known: 60, all: 400)
    counts.takesCall = WorthShare(yes: 10, known: 40, all: 400)
    (counts.strong, counts.fair) = (30, 30)
    (counts.bothWrote, counts.onlyTheyWrote, counts.onlyYouWrote) = (60, 30, 10)
    (counts.closest, counts.inTouch) = (50, 20)
    (counts.keptOut, counts.gotIn, counts.pitchers) = (6, 4, 3)
    counts.recommenders = 3
    (counts.decided, counts.undecided) = (9, 3)
    counts.industries = [30, 30]
    edit(&counts)
    return counts
  }

  /// What each factor of those sums comes to, reckoned by hand.
  static let byHand: [WorthFactor: Double] = [
    .vetted: 0.25, .recalled: 0.5, .strong: 0.3, .mutual: 0.6, .inTouch: 0.4, .takesCall: 0.25, .guarded: 0.6,
    .vouched: 0.2, .decided: 0.75, .spread: 2.0 / 12,
  ]

  @Test
  func `each factor is the share that it says it is`() {
    let values = VettedWorth.values(VettedWorthTests.counts())
    #expect(values.count == WorthFactor.allCases.count)
    for (factor, value) in VettedWorthTests.byHand {
      #expect(abs((values[factor] ?? -1) - value) < 1e-12, "\(factor)")
    }
  }

  @Test
  func `the figure is the weighted mean, and its parts add up to it`() {
    let figure = VettedWorth(VettedWorthTests.counts(), under: Policy())
    var (sum, weights) = (0.0, 0.0)
    for factor in WorthFactor.allCases {
      sum += factor.defaultWeight * (VettedWorthTests.byHand[factor] ?? 0)
      weights += factor.defaultWeight
    }
    #expect(figure.value == (sum / weights * 1_000).rounded() / 10)
    let points = figure.parts.compactMap(\.points).reduce(0, +)
    #expect(abs(points - (figure.value ?? 0)) < 0.6)
    #expect(abs(figure.parts.compactMap(\.possible).reduce(0, +) - 100) < 0.6)
    #expect(figure.unknown.isEmpty)
  }

  @Test
  func `what is not known is left out, and neither raises nor lowers the figure`() {
    let counts = VettedWorthTests.counts {
      $0.recalled = WorthShare(yes: 9, known: 9, all: 400)
      $0.takesCall = WorthShare(yes: 0, known: 0, all: 400)
      ($0.bothWrote, $0.inTouch, $0.recommenders) = (nil, nil, nil)
      ($0.keptOut, $0.gotIn, $0.decided, $0.undecided) = (0, 0, 0, 0)
      $0.industries = [49]
    }
    let figure = VettedWorth(counts, under: Policy())
    #expect(
      Set(figure.unknown.map(\.factor)) == [
        .recalled, .takesCall, .mutual, .inTouch, .vouched, .guarded, .decided, .spread,
      ]
    )
    // Three parts of a quarter and two of three tenths.
    #expect(figure.value == 27)
    #expect(figure.unknown.allSatisfy { !$0.words.isEmpty && $0.points == nil && $0.possible == nil })
  }

  @Test
  func `a network of nobody has no figure`() {
    let figure = VettedWorth(WorthCounts(), under: Policy())
    #expect(figure.value == nil && figure.parts.allSatisfy { $0.value == nil })
    #expect(figure.steps.allSatisfy { $0.gain == nil })
  }

  @Test
  func `the policy weighs: 0 leaves out, 2 counts twice, and all at 0 leave no figure`() {
    let counts = VettedWorthTests.counts()
    var policy = Policy(
      weights: Dictionary(uniqueKeysWithValues: WorthFactor.allCases.map { ($0.symbol, 0) })
    )
    #expect(VettedWorth(counts, under: policy).value == nil)
    policy.weights["worth-vetted"] = 1
    #expect(VettedWorth(counts, under: policy).value == 25)
    policy.weights["worth-decided"] = 3
    // Three at a quarter and three at three quarters.
    #expect(VettedWorth(counts, under: policy).value == 50)
    #expect(VettedWorth(counts, under: policy).steps.allSatisfy { [.vetted, .decided].contains($0.factor) })
  }

  @Test
  func `each step brings what it says, reckoned again by hand`() throws {
    let counts = VettedWorthTests.counts()
    let figure = VettedWorth(counts, under: Policy())
    func gain(_ edit: (inout WorthCounts) -> Void) -> Double {
      let after = VettedWorth(VettedWorthTests.counts(edit), under: Policy()).value ?? 0
      return ((after - (figure.value ?? 0)) * 10).rounded() / 10
    }
    let expected: [WorthFactor: (String, Double)] = [
      .vetted: ("Decide to keep, or meet, 40 more people", gain { $0.vetted = 140 }),
      .recalled: ("Recall 40 more people", gain { $0.recalled = WorthShare(yes: 70, known: 100, all: 400) }),
      .takesCall: (
        "Find 40 more people who would take your call",
        gain { $0.takesCall = WorthShare(yes: 50, known: 80, all: 400) }
      ),
      .strong: (
        "Make strong ties of 10 fair ones",
        gain { ($0.strong, $0.fair) = (40, 20) }
      ),
      .mutual: (
        "Answer 10 who wrote and never heard from you",
        gain { ($0.bothWrote, $0.onlyTheyWrote) = (70, 20) }
      ),
      .inTouch: ("Get in touch with 10 more of your 50 closest", gain { $0.inTouch = 30 }),
      .guarded: (
        "Let go of the 3 who pitched right after connecting",
        gain {
          ($0.keptOut, $0.gotIn, $0.pitchers) = (9, 1, 0)
          $0.connections = 397
        }
      ),
      .vouched: ("Win the recommendation of 3 more people", gain { $0.recommenders = 6 }),
      .decided: ("Decide on the 3 open requests", gain { ($0.decided, $0.undecided) = (12, 0) }),
      .spread: (
        "Accept 10 people of an industry that is new to you, by a decision each",
        gain {
          $0.industries = [30, 30, 10]
          ($0.connections, $0.vetted) = (410, 110)
          ($0.recalled.all, $0.takesCall.all) = (410, 410)
        }
      ),
    ]
    #expect(figure.steps.count == WorthFactor.allCases.count)
    for step in figure.steps {
      let (words, gain) = try #require(expected[step.factor])
      #expect(step.words == words)
      #expect(step.gain == gain && gain > 0, "\(step.factor)")
      #expect(step.sentence == "\(words): +\(gain)")
    }
    #expect(figure.steps.map { $0.gain ?? 0 } == figure.steps.map { $0.gain ?? 0 }.sorted(by: >))
  }

  @Test
  func `where everything is as it can be there is no step`() {
    let counts = VettedWorthTests.counts {
      $0.vetted = 400
      $0.recalled = WorthShare(yes: 400, known: 400, all: 400)
      $0.takesCall = WorthShare(yes: 400, known: 400, all: 400)
      ($0.strong, $0.fair) = (150, 0)
      ($0.onlyTheyWrote, $0.onlyYouWrote, $0.inTouch) = (0, 0, 50)
      ($0.gotIn, $0.pitchers, $0.undecided, $0.recommenders) = (0, 0, 0, 15)
      $0.industries = Array(repeating: 10, count: 12)
    }
    let figure = VettedWorth(counts, under: Policy())
    #expect(figure.value == 100 && figure.steps.isEmpty)
  }

  @Test
  func `what is not known yet has a step without a number`() {
    let counts = VettedWorthTests.counts {
      $0.recalled = WorthShare(yes: 2, known: 3, all: 400)
      $0.bothWrote = nil
    }
    let steps = VettedWorth(counts, under: Policy()).steps
    let recalled = steps.first { $0.factor == .recalled }
    #expect(recalled?.words == "Say of 7 more people whether you recall them" && recalled?.gain == nil)
    #expect(steps.first { $0.factor == .mutual }?.place == .imports)
  }

  @Test
  func `a note is worth what its factors come to under today's weights`() {
    let note = WorthNote(
      importNumber: 1,
      exportDay: WorthTies.asOf,
      reckoning: WorthFactor.reckoning,
      factors: [.vetted: 0.5, .decided: 1],
      connections: 10,
      notedAt: Date(timeIntervalSince1970: 0)
    )
    // Three at a half and one at one.
    #expect(note.value(under: Policy()) == 62.5)
    #expect(note.value(under: Policy(weights: ["worth-decided": 3])) == 75)
    #expect(note.isComparable)
    var old = note
    old.reckoning = 0
    #expect(!old.isComparable)
    let worth = WorthTies.worth([WorthTies.tie(1)], notes: [old, note])
    #expect(worth.history.map(\.note.isComparable) == [false, true] && worth.history[1].value == 62.5)
  }

  @Test
  func `the weights are keys of the policy and bear on no verdict`() {
    var policy = Policy()
    for factor in WorthFactor.allCases { policy.weights[factor.symbol] = 2 }
    #expect(policy.problems(for: .current).isEmpty)
    #expect(policy.digest == Policy().digest && policy.judgesLike(Policy()) && policy.preset == .guarded)
    #expect(Policy.Preset.strict.policy.withHabits(of: policy).weight(of: "worth-vetted") == 2)
    policy.weights["worth-vetted"] = 11
    #expect(policy.problems(for: .current).map(\.field) == ["worth-vetted"])
    policy.weights = ["worth-nothing": 1]
    #expect(policy.problems(for: .current).map(\.field) == ["worth-nothing"])
  }
}
