import Testing
@testable import Vetting

struct NeverAnsweredTests {
  private func finding(received: Int, sent: Int) -> Evidence? {
    let exchange = Connections.exchange(received: received, sent: sent, words: 9, last: "2019-01-01")
    return Connections.findings(NeverAnswered(), Connections.dossier { $0.exchange = .known(exchange) })
      .evidence.first
  }

  @Test func `that they never answered says more than that the member did not`() {
    #expect(finding(received: 0, sent: 2)?.points == 1)
    #expect(finding(received: 2, sent: 0)?.points == 0.5)
    #expect(finding(received: 1, sent: 1) == nil)
  }
}
