import Foundation
import Testing

@testable import Vetting

private let ground: CullingGround = {
  var member = Dossiers.member
  member.purpose.unwanted = "Lead generation, crypto"
  return CullingGround(
    member: MemberGround(member),
    asOf: Connections.asOf,
    network: 400,
    coverage: Set(FileKind.allCases)
  )
}()

private func verdict(_ dossier: IntroductionDossier, _ policy: Policy = Policy()) -> IntroductionVerdict {
  IntroductionAssessor(ground: ground, policy: policy).assess(dossier)
}

private func told(_ verdict: IntroductionVerdict) -> String {
  verdict.evidence.map { "\($0.direction.rawValue) \($0.points) \($0.symbol): \($0.words)" }.joined(
    separator: "\n"
  )
}

@Test(arguments: IntroductionScenario.all)
func `a written scenario gets its recommendation, and the reason is in the evidence`(
  scenario: IntroductionScenario
) {
  let verdict = verdict(scenario.dossier)
  #expect(verdict.advice == scenario.advice, "\(scenario.name), net \(verdict.net)\n\(told(verdict))")
  let finding = verdict.evidence.first { evidence in
    evidence.symbol == scenario.symbol && evidence.direction == scenario.direction
      && evidence.words.contains(scenario.words)
  }
  #expect(finding != nil, "\(scenario.name)\n\(told(verdict))")
  #expect(
    !verdict.summary.isEmpty
      && verdict
        == IntroductionAssessor(ground: ground, policy: Policy()).assess(scenario.dossier)
  )
}

@Test func `there are at least thirty scenarios, each another one`() {
  #expect(IntroductionScenario.all.count >= 30)
  #expect(Set(IntroductionScenario.all.map(\.name)).count == IntroductionScenario.all.count)
  #expect(Set(IntroductionScenario.all.map(\.advice)).count == IntroductionAdvice.allCases.count)
  // Every rule is the reason of one of them.
  #expect(Set(IntroductionScenario.all.map(\.symbol)) == Set(IntroductionRuleset.current.rules.map(\.symbol)))
}

@Test func `what is not known stays unknown, and says how it could be known`() {
  var dossier = IntroductionScenario.goodMatch
  dossier.target.connection.position = ""
  dossier.target.connection.company = ""
  let verdict = verdict(dossier)
  #expect(verdict.benefit.toTarget == nil && verdict.benefit.score == nil)
  #expect(verdict.unknown.contains { $0.what == "what there would be in it for Jonas Albrink" })
  #expect(verdict.changers.contains("If there is something in it for both: introduce."))
}

@Test func `a word in a message is no field that both work in, and the user's own word is enough`() {
  var dossier = IntroductionScenario.goodMatch
  dossier.requester = IntroductionScenario.friend("Mira Solano", "Orchard & Co", "Gardener")
  dossier.target = IntroductionScenario.friend("Jonas Albrink", "Quay House", "Harbour master")
  dossier.why = ""
  dossier.requesterWords = ["The gate will be green. We are consultants for nobody."]
  dossier.targetWords = ["My father will not let go of the law."]
  #expect(verdict(dossier).benefit == PairBenefit())
  dossier.benefit = "money"
  #expect(verdict(dossier).benefit.toTarget?.ground == .said)
}

@Test func `a tired connector may be asked again later, and the day is told`() {
  var dossier = IntroductionScenario.goodMatch
  dossier.targetAsks = [Connections.day("2026-06-20")]
  let verdict = verdict(dossier)
  #expect(verdict.changers.contains { $0.hasPrefix("From 2026-09-18 on") && $0.hasSuffix("introduce.") })
}

@Test func `the policy weighs these rules as well, and one that is switched off finds nothing`() {
  var dossier = IntroductionScenario.goodMatch
  dossier.targetPrefersNot = true
  var policy = Policy()
  policy.weights["target-prefers-not"] = 0
  #expect(verdict(dossier, policy).advice == .introduce)
  #expect(policy.problems(for: .current).isEmpty)
}

@Test func `every rule is named after its type, asks a question, and no other list has it`() {
  let symbols = IntroductionRuleset.current.rules.map(\.symbol)
  for rule in IntroductionRuleset.current.rules {
    #expect(rule.symbol == RuleDocumentation.kebab("\(type(of: rule))"))
    #expect(rule.question.utf8.last == UInt8(ascii: "?"))
  }
  #expect(Set(symbols).count == symbols.count)
  #expect(Set(symbols).isDisjoint(with: Ruleset.current.rules.map(\.symbol)))
  #expect(Set(symbols).isDisjoint(with: CullingRuleset.current.rules.map(\.symbol)))
}
