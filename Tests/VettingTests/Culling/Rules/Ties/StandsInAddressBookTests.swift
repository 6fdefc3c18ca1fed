import Testing
@testable import Vetting

struct StandsInAddressBookTests {
  @Test(arguments: [(MatchedBy.address, 3.0), (.uniqueName, 2.4)])
  func `an entry counts, by name alone a little less`(matchedBy: MatchedBy, points: Double) throws {
    let match = AddressBookMatch(
      matchedBy: matchedBy,
      companies: "",
      title: "",
      provenance: Connections.place
    )
    let dossier = Connections.dossier { $0.addressBook = .known([match]) }
    let finding = try #require(Connections.findings(StandsInAddressBook(), dossier).evidence.first)
    #expect(abs(finding.points - points) < 0.001)
  }

  @Test func `an address book without them is nothing`() {
    #expect(Connections.findings(StandsInAddressBook(), Connections.stranger()) == .nothing)
  }
}
