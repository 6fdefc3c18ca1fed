import Testing
@testable import Vetting

struct ConnectThenPitchTests {
  private func findings(_ approach: Approach?, others: [Approach?] = []) -> Findings {
    var dossier = Dossiers.stranger("Hello again, I would be glad to connect once more.")
    dossier.approach = approach
    if !others.isEmpty {
      dossier.campaign = Dossiers.campaign(others.indices.map { "Sender \($0)" }, text: dossier.request.note)
      for (index, other) in others.enumerated() { dossier.campaign?.others[index].approach = other }
    }
    return Dossiers.findings(ConnectThenPitch(), dossier)
  }

  @Test func `nobody who was answered, wrote late or wrote something else is hit`() {
    #expect(findings(nil) == .nothing)
    #expect(findings(ApproachTests.approach(after: 1, isAnswered: true)) == .nothing)
    #expect(findings(ApproachTests.approach(after: 20)) == .nothing)
    #expect(findings(ApproachTests.approach(after: 1, text: "Thank you for connecting.")) == .nothing)
    #expect(findings(ApproachTests.approach(after: 1, connectedOn: nil)) == .nothing)
    #expect(findings(nil, others: [nil, ApproachTests.approach(after: 20)]) == .nothing)
  }

  @Test func `a pitch two days after connecting is told with its place`() throws {
    let finding = try #require(findings(ApproachTests.approach(after: 2)).evidence.first)
    #expect(finding.words == "Connected on 2024-10-04, they pitched two days later and had no answer")
    #expect(finding.points == 2.5)
    #expect(finding.provenance?.file == "messages.csv")
    #expect(ConnectThenPitch().clause(finding) == "they pitched right after connecting before")
  }

  @Test func `what others of the campaign did counts two fifths`() throws {
    let found = findings(
      nil,
      others: [ApproachTests.approach(after: 1), nil, ApproachTests.approach(after: 3)]
    )
    let finding = try #require(found.evidence.first)
    #expect(finding.words == "Others with the same text pitched within days of connecting: two other people")
    #expect(finding.points == 1)
    #expect(ConnectThenPitch().clause(finding) == "others with the same text pitched right after connecting")
  }
}
