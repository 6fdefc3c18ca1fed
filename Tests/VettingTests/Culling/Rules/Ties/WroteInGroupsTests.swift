import Testing
@testable import Vetting

struct WroteInGroupsTests {
  @Test func `messages in a group count a little`() throws {
    let dossier = Connections.dossier { $0.exchange = .known(Exchange(inGroups: 2)) }
    let finding = try #require(Connections.findings(WroteInGroups(), dossier).evidence.first)
    #expect(finding.points == 0.5)
    #expect(finding.words == "They wrote two messages in conversations of several people")
  }

  @Test func `no group is nothing`() {
    #expect(Connections.findings(WroteInGroups(), Connections.stranger()) == .nothing)
  }
}
