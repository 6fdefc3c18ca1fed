import Testing
@testable import Vetting

struct BridgesAGapTests {
  private func findings(_ kind: Cluster.Kind, people: Int, ever: Int) -> [Evidence] {
    let membership = Cluster.Membership(
      cluster: Cluster(kind: kind, name: "transport"),
      people: people,
      ever: ever
    )
    return Connections.findings(BridgesAGap(), Connections.dossier { $0.clusters = [membership] }).evidence
  }

  @Test func `the only one in an industry is a bridge`() throws {
    #expect(
      findings(.industry, people: 1, ever: 1).map(\.words) == ["They are your only connection in transport"]
    )
    #expect(findings(.industry, people: 2, ever: 2).isEmpty)
  }

  @Test func `the last of several at an employer is a bridge, the only one ever is not`() {
    #expect(
      findings(.employer, people: 1, ever: 3).map(\.words) == [
        "They are the last of three you knew at Marlow Mills"
      ]
    )
    #expect(findings(.employer, people: 1, ever: 1).isEmpty)
  }

  @Test func `in a small network nobody is a bridge`() {
    let membership = Cluster.Membership(
      cluster: Cluster(kind: .country, name: "Norway"),
      people: 1,
      ever: 1
    )
    let ground = CullingGround(
      member: Connections.ground.member,
      asOf: Connections.asOf,
      network: 49,
      coverage: []
    )
    let dossier = Connections.dossier { $0.clusters = [membership] }
    #expect(BridgesAGap().examine(ConnectionReading(dossier, ground: ground)) == .nothing)
  }
}
