import Testing
@testable import Vetting

struct AccountLooksClosedTests {
  @Test func `a nameless row of their day speaks for a closed account`() throws {
    let dossier = Connections.dossier { dossier in
      dossier.connection.goneBy = Connections.day("2026-01-01")
      dossier.connection.looksClosed = true
    }
    #expect(Connections.findings(AccountLooksClosed(), dossier).evidence.map(\.points) == [3])
    #expect(Connections.findings(AccountLooksClosed(), Connections.stranger()) == .nothing)
  }
}
