import Testing
@testable import Vetting

struct NeverAWordTests {
  @Test func `never a word counts little`() throws {
    let finding = try #require(Connections.findings(NeverAWord(), Connections.stranger()).evidence.first)
    #expect(finding.points == 0.5)
    #expect(finding.words == "Neither of you wrote to the other in 11 years")
  }

  @Test func `messages that were never imported are no silence`() {
    #expect(Connections.findings(NeverAWord(), Connections.dossier { $0.exchange = .unknown }) == .nothing)
  }
}
