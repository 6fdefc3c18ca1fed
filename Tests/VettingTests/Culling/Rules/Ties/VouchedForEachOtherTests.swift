import Testing
@testable import Vetting

struct VouchedForEachOtherTests {
  @Test func `an endorsement counts a tenth of a recommendation`() throws {
    let dossier = Connections.dossier { dossier in
      dossier.recommendations = .known([
        RecommendationMatch(given: .received, matchedBy: .address, provenance: Connections.place)
      ])
      dossier.endorsements = .known([
        EndorsementMatch(
          given: .given,
          count: 3,
          skills: ["Listening"],
          matchedBy: .address,
          provenance: Connections.place
        )
      ])
    }
    let found = Connections.findings(VouchedForEachOther(), dossier).evidence
    #expect(found.map(\.words) == ["They recommended you", "You endorsed them for Listening"])
    #expect(found.map(\.points) == [4.5, 0.45])
  }

  @Test func `a match by name alone counts less and says so`() throws {
    let dossier = Connections.dossier {
      $0.recommendations = .known([
        RecommendationMatch(given: .given, matchedBy: .uniqueName, provenance: Connections.place)
      ])
    }
    let finding = try #require(Connections.findings(VouchedForEachOther(), dossier).evidence.first)
    #expect(abs(finding.points - 3.6) < 0.001)
    #expect(finding.words.contains("nobody else"))
  }

  @Test func `recommendations that were never imported are unknown`() {
    let found = Connections.findings(
      VouchedForEachOther(),
      Connections.dossier { $0.recommendations = .unknown }
    )
    #expect(found.unknown.map(\.what) == ["recommendations"])
  }
}
