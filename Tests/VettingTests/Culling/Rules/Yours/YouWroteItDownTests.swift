import Testing
@testable import Vetting

struct YouWroteItDownTests {
  @Test func `a reason counts double, a note and a tag once`() {
    func points(_ edit: (inout ConnectionDossier) -> Void) -> [Double] {
      Connections.findings(YouWroteItDown(), Connections.dossier(edit)).evidence.map(\.points)
    }
    #expect(points { $0.records = [Connections.record(.why), Connections.record(.note)] } == [2])
    #expect(points { $0.records = [Connections.record(.note)] } == [1])
    #expect(points { $0.tags = ["board"] } == [1])
    #expect(points { _ in }.isEmpty)
  }
}
