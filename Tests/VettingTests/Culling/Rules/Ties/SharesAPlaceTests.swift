import Testing
@testable import Vetting

struct SharesAPlaceTests {
  private func finding(_ kind: StationFact.Kind, months: Int?) throws -> Evidence {
    let place = SharedPlace(kind: kind, name: "Albis Works", overlapMonths: months, provenance: nil)
    let dossier = Connections.dossier { $0.sharedPlaces = [place] }
    return try #require(Connections.findings(SharesAPlace(), dossier).evidence.first)
  }

  @Test func `a year together counts half as much again`() throws {
    #expect(try finding(.employer, months: 14).points == 3)
    #expect(try finding(.employer, months: 3).points == 2)
    #expect(
      try finding(.employer, months: 14).words
        == "You have both worked at Albis Works, 14 months of it at the same time"
    )
  }

  @Test func `an unknown time is said to be unknown`() throws {
    #expect(
      try finding(.school, months: nil).words
        == "You have both studied at Albis Works, though not certainly at the same time"
    )
  }

  @Test func `no shared place is nothing`() {
    #expect(Connections.findings(SharesAPlace(), Connections.stranger()) == .nothing)
  }
}
