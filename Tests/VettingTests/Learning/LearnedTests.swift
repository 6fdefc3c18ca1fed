import Testing

@testable import Vetting

struct LearnedTests {
  @Test func itSaysWhichWordsCounted() throws {
    let examples = (0..<40).map { index in
      LearningExample(
        key: "\(index)",
        text: index % 2 == 0 ? "Our roadmap for you" : "The audit of your firm",
        isWanted: index % 2 == 1,
        weight: 1
      )
    }
    let model = try #require(LearnedModel.fit(examples))
    let dossier = Dossiers.stranger("A roadmap then? Roadmap!")
    let assessor = Assessor(ruleset: .current, member: Dossiers.member, policy: Policy(), learned: model)
    let finding = try #require(assessor.assess(dossier).evidence.first { $0.symbol == "learned" })
    #expect(finding.direction == .opposes)
    #expect(finding.words.utf8.starts(with: "From your 40 decisions: “roadmap” −".utf8))
    #expect(finding.quotes.first == "roadmap")
    #expect(finding.provenance == Dossiers.place)
  }

  @Test func itIsNoGroundForDeclining() throws {
    let unwanted = "Something about orchids and their growers in autumn"
    let examples = (0..<150).map {
      LearningExample(key: "\($0)", text: unwanted, isWanted: false, weight: 1)
    }
    let model = try #require(LearnedModel.fit(examples))
    var policy = Policy()
    policy.costOfLostPerson = 1
    let assessor = Assessor(ruleset: .current, member: Dossiers.member, policy: policy, learned: model)
    let verdict = assessor.assess(Dossiers.stranger(unwanted))
    #expect(verdict.net < -0.5)
    #expect(verdict.recommendation == .meet)
    #expect(
      verdict.summary == "Meet: it reads like notes that you turned away, and that is not enough to decline."
    )
  }

  @Test func withoutDecisionsAVerdictIsAsTheRulesMadeIt() {
    for note in FirstContactTests.pitches + FirstContactTests.people {
      let dossier = Dossiers.stranger(note)
      let assessor = Assessor(ruleset: .current, member: Dossiers.member, policy: Policy(), learned: nil)
      #expect(assessor.assess(dossier) == Dossiers.verdict(dossier))
    }
  }

  @Test(arguments: [(0, "+0.0"), (4, "+0.04"), (-40, "−0.4"), (-142, "−1.42"), (250, "+2.5")])
  func pointsAreWrittenWithTheirSign(hundredths: Int, words: String) {
    #expect(Learned.signed(hundredths) == words)
  }
}
