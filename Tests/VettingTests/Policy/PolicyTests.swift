import Foundation
import Testing
import Vetting

struct PolicyTests {
  @Test func `equal policies have equal digests, whatever was written out`() {
    #expect(Policy().digest == Policy(weights: ["no-note": 1, "same-text": 1]).digest)
    #expect(Policy(weights: ["a": 2, "b": 3]).digest == Policy(weights: ["b": 3, "a": 2]).digest)
    #expect(Policy().digest.utf8.count == 16)
  }

  @Test func `every value changes the digest`() {
    let policies = [
      Policy(), Policy(weights: ["no-note": 0]), Policy(weights: ["no-note": 2]),
      Policy(weights: ["same-text": 2]),
      Policy(acceptFrom: 4), Policy(costOfLostPerson: 21), Policy(whenNothingIsSaid: .meet),
      Policy(learns: false), Policy(meetDays: 15), Policy(actionsPerDay: 21), Policy(introductionAsks: 2),
      Policy(touchesPerWeek: 6),
    ]
    #expect(Set(policies.map(\.digest)).count == policies.count)
  }

  @Test func `the defaults have no problems`() {
    var policy = Policy()
    for rule in Ruleset.current.rules { policy.weights[rule.symbol] = 1 }
    #expect(policy.problems(for: .current).isEmpty)
  }

  @Test(arguments: [
    (Policy(acceptFrom: 0), "accept_from"), (Policy(acceptFrom: .nan), "accept_from"),
    (Policy(acceptFrom: .infinity), "accept_from"), (Policy(costOfLostPerson: 1_001), "lost_person_costs"),
    (Policy(costOfLostPerson: 0.5), "lost_person_costs"),
    (Policy(costOfLostPerson: .nan), "lost_person_costs"),
    (Policy(whenNothingIsSaid: .decline), "when_nothing_is_said"), (Policy(meetDays: 0), "meet_days"),
    (Policy(meetDays: 1_000), "meet_days"), (Policy(actionsPerDay: 0), "actions_per_day"),
    (Policy(introductionAsks: 21), "introduction_asks"),
    (Policy(touchesPerWeek: 0), "touches_per_week"),
    (Policy(weights: ["no-note": -1]), "no-note"), (Policy(weights: ["no-note": .nan]), "no-note"),
    (Policy(weights: ["no-note": 11]), "no-note"), (Policy(weights: ["no-such-rule": 1]), "no-such-rule"),
  ])
  func `a value that cannot be used is named`(policy: Policy, field: String) {
    #expect(policy.problems(for: .current).map(\.field) == [field])
  }

  @Test(arguments: [(1.0, 0.0), (5, 1.61), (20, 3.0), (200, 5.3), (1_000, 6.91)])
  func `the decline threshold is the logarithm of what a lost person costs`(cost: Double, points: Double) {
    let policy = Policy(costOfLostPerson: cost)
    #expect(abs(policy.declineFrom - points) < 0.005)
    // Where the odds are as long as the cost, to decline costs what to read costs.
    let unwanted = 1 / (1 + Foundation.exp(-policy.declineFrom))
    #expect(abs((1 - unwanted) * cost - unwanted) < 1e-9)
  }

  @Test func `presets can be used, differ, and know their names`() {
    #expect(Policy.Preset.guarded.policy == Policy())
    for preset in Policy.Preset.allCases {
      #expect(preset.policy.problems(for: .current).isEmpty)
      #expect(preset.policy.preset == preset)
      #expect(Policy.Preset(named: preset.rawValue) == preset)
      #expect(preset.explanation.hasSuffix("."))
    }
    #expect(Set(Policy.Preset.allCases.map(\.policy.digest)).count == 3)
    #expect(Policy.Preset(named: "open-door") == .openDoor && Policy.Preset(named: "Open_Door") == .openDoor)
    #expect(Policy.Preset(named: "ajar") == nil && Policy.Preset(named: "") == nil)
  }

  @Test func `habits leave a preset what it is, judgement does not`() {
    #expect(Policy(weights: ["no-note": 1], learns: false, meetDays: 3, actionsPerDay: 4).preset == .guarded)
    #expect(Policy(weights: ["no-note": 0]).preset == nil)
    #expect(Policy(costOfLostPerson: 21).preset == nil)
  }

  @Test func `even a policy that cannot be used does not trap`() {
    for number in [Double.nan, .infinity, -.infinity, 1e300, -1] {
      var policy = Policy(acceptFrom: number, costOfLostPerson: number)
      for rule in Ruleset.current.rules { policy.weights[rule.symbol] = number }
      for (_, _, dossier) in NineRequestsTests.stories {
        #expect((0...1).contains(Dossiers.verdict(dossier, policy: policy).confidence))
      }
    }
  }
}
