import Testing
@testable import Vetting

struct AskedToConnectTests {
  private func findings(_ asked: ConnectionDossier.Asked) -> Findings {
    Connections.findings(AskedToConnect(), Connections.dossier { $0.asked = asked })
  }

  @Test func `whom the member asked, they wanted to know`() throws {
    let finding = try #require(findings(.byMember(note: "")).evidence.first)
    #expect(finding.direction == .supports && finding.points == 1)
  }

  @Test func `that they asked argues neither way`() throws {
    let finding = try #require(findings(.byThem(note: "Hello")).evidence.first)
    #expect(finding.direction == .neutral && finding.points == 0)
    #expect(finding.words == "They asked to connect: “Hello”")
  }

  @Test func `for most it is unknown, and that is said`() {
    #expect(findings(.unknown).unknown.map(\.what) == ["who asked to connect"])
  }
}
