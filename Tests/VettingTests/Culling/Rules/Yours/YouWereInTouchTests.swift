import Testing
@testable import Vetting

struct YouWereInTouchTests {
  @Test(arguments: [(PersonRecord.Kind.met, 3.0), (.introduced, 3.0), (.talked, 2.1)])
  func `meeting counts, a talk a little less`(kind: PersonRecord.Kind, points: Double) throws {
    let dossier = Connections.dossier { $0.records = [Connections.record(kind)] }
    let finding = try #require(Connections.findings(YouWereInTouch(), dossier).evidence.first)
    #expect(abs(finding.points - points) < 0.001)
    #expect(finding.words == "\(kind.title) on 2020-05-05")
  }

  @Test func `a plain note is no touch`() {
    let dossier = Connections.dossier { $0.records = [Connections.record(.note)] }
    #expect(Connections.findings(YouWereInTouch(), dossier) == .nothing)
  }
}
