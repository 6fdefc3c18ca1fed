import Testing
@testable import Vetting

struct YouRecallThemTests {
  private func findings(_ recalled: Bool?, _ takesCall: Bool?) -> Findings {
    Connections.findings(
      YouRecallThem(),
      Connections.dossier { $0.recall = Recall(isRecalled: recalled, takesCall: takesCall) }
    )
  }

  @Test func `a yes speaks for them, a no against`() {
    #expect(findings(true, true).evidence.map(\.points) == [1.5, 3])
    #expect(findings(false, false).evidence.map(\.direction) == [.opposes, .opposes])
    #expect(findings(false, false).evidence.map(\.points) == [2, 1])
  }

  @Test func `no answer is unknown`() {
    #expect(findings(nil, nil).evidence.isEmpty)
    #expect(findings(nil, nil).unknown.map(\.what) == ["whether you recall them"])
  }
}
