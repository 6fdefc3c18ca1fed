import Testing
@testable import Vetting

struct RecommendedOrEndorsedTests {
  private func recommendation(_ given: Given, _ matchedBy: MatchedBy = .uniqueName, line: Int = 2)
    -> RecommendationMatch
  {
    RecommendationMatch(
      given: given,
      matchedBy: matchedBy,
      provenance: Provenance(importNumber: 1, file: "Recommendations_Received.csv", line: line)
    )
  }

  private func endorsement(_ given: Given, count: Int = 3) -> EndorsementMatch {
    EndorsementMatch(
      given: given,
      count: count,
      skills: ["Mediation"],
      matchedBy: .address,
      provenance: Provenance(importNumber: 1, file: "Endorsement_Received_Info.csv", line: 3)
    )
  }

  private func findings(
    _ recommendations: Known<[RecommendationMatch]>,
    _ endorsements: Known<[EndorsementMatch]> = .known([])
  ) -> Findings {
    var dossier = Dossiers.stranger("")
    dossier.recommendations = recommendations
    dossier.endorsements = endorsements
    return Dossiers.findings(RecommendedOrEndorsed(), dossier)
  }

  @Test(arguments: [Given.received, .given])
  func `a recommendation either way speaks for them`(given: Given) throws {
    let finding = try #require(findings(.known([recommendation(given)])).evidence.first)
    #expect(finding.direction == .supports)
    #expect(abs(finding.points - 3.6) < 0.001)
    #expect(finding.words.contains("recommended"))
  }

  @Test func `an endorsement is a tenth of a recommendation`() throws {
    let one = try #require(findings(.known([recommendation(.received, .address)])).evidence.first)
    let click = try #require(findings(.known([]), .known([endorsement(.received, count: 40)])).evidence.first)
    #expect(abs(click.points * 10 - one.points) < 0.001)
  }

  @Test func `both ways are two findings, twice the same is one`() {
    #expect(findings(.known([recommendation(.given), recommendation(.received)])).evidence.count == 2)
    let twice = [recommendation(.given, line: 9), recommendation(.given, line: 4)]
    #expect(findings(.known(twice)).evidence.map(\.provenance?.line) == [4])
    #expect(findings(.known(twice)) == findings(.known(twice.reversed())))
  }

  @Test func `endorsements of nothing are none`() {
    #expect(findings(.known([]), .known([endorsement(.given, count: 0)])) == .nothing)
  }

  @Test func `none and unknown are two things`() {
    #expect(findings(.known([])) == .nothing)
    #expect(findings(.unknown, .unknown).unknown.map(\.what) == ["recommendations", "endorsements"])
  }
}
