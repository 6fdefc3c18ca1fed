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
      Policy(acceptFrom: 4), Policy(declineFrom: 4), Policy(meetDays: 15), Policy(actionsPerDay: 21),
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
    (Policy(acceptFrom: .infinity), "accept_from"), (Policy(declineFrom: 21), "decline_from"),
    (Policy(declineFrom: -3), "decline_from"), (Policy(meetDays: 0), "meet_days"),
    (Policy(meetDays: 1_000), "meet_days"), (Policy(actionsPerDay: 0), "actions_per_day"),
    (Policy(weights: ["no-note": -1]), "no-note"), (Policy(weights: ["no-note": .nan]), "no-note"),
    (Policy(weights: ["no-note": 11]), "no-note"), (Policy(weights: ["no-such-rule": 1]), "no-such-rule"),
  ])
  func `a value that cannot be used is named`(policy: Policy, field: String) {
    #expect(policy.problems(for: .current).map(\.field) == [field])
  }

  @Test func `even a policy that cannot be used does not trap`() {
    for number in [Double.nan, .infinity, -.infinity, 1e300, -1] {
      var policy = Policy(acceptFrom: number, declineFrom: number)
      for rule in Ruleset.current.rules { policy.weights[rule.symbol] = number }
      for (_, _, dossier) in NineRequestsTests.stories {
        #expect((0...1).contains(Dossiers.verdict(dossier, policy: policy).confidence))
      }
    }
  }
}
