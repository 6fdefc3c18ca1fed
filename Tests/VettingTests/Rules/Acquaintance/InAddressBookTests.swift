import Testing
@testable import Vetting

struct InAddressBookTests {
  private func match(_ matchedBy: MatchedBy, line: Int = 4) -> AddressBookMatch {
    AddressBookMatch(
      matchedBy: matchedBy,
      companies: "",
      title: "",
      provenance: Provenance(importNumber: 1, file: "ImportedContacts.csv", line: line)
    )
  }

  private func findings(_ book: Known<[AddressBookMatch]>) -> Findings {
    var dossier = Dossiers.stranger("")
    dossier.addressBook = book
    return Dossiers.findings(InAddressBook(), dossier)
  }

  @Test func `an address is certain and a name is likely`() throws {
    let certain = try #require(findings(.known([match(.address)])).evidence.first)
    let likely = try #require(findings(.known([match(.uniqueName)])).evidence.first)
    #expect(certain.points == 3.5)
    #expect(abs(likely.points - 1.4) < 0.001)
    #expect(likely.words == "In your address book, going by a name that nobody else you know bears")
  }

  @Test func `several entries are one finding, in any order`() {
    let entries = [match(.uniqueName, line: 2), match(.address, line: 9), match(.address, line: 5)]
    let found = findings(.known(entries))
    #expect(found.evidence.count == 1)
    #expect(found.evidence.first?.provenance?.line == 5)
    #expect(found == findings(.known(entries.reversed())))
  }

  @Test func `an address decides, even without a note`() {
    var dossier = Dossiers.stranger("")
    dossier.addressBook = .known([match(.address)])
    #expect(Dossiers.verdict(dossier).recommendation == .accept)
  }

  @Test func `none and unknown are two things`() {
    #expect(findings(.known([])) == .nothing)
    #expect(findings(.unknown).unknown.map(\.what) == ["address book"])
  }
}
