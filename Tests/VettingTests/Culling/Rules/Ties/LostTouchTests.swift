import Testing
@testable import Vetting

struct LostTouchTests {
  private func findings(last: String, words: Int) -> [Evidence] {
    let exchange = Connections.exchange(received: 4, sent: 4, words: words, last: last)
    return Connections.findings(LostTouch(), Connections.dossier { $0.exchange = .known(exchange) }).evidence
  }

  @Test func `three silent years after a long exchange are a reason to call`() throws {
    let finding = try #require(findings(last: "2022-06-01", words: 150).first)
    #expect(finding.direction == .supports && finding.points == 1)
    #expect(finding.words == "Silent for four years after earlier trust: a reason to call")
  }

  @Test func `less than three years is no silence, and a few words are no trust`() {
    #expect(findings(last: "2023-08-01", words: 150).isEmpty)
    #expect(findings(last: "2020-06-01", words: 20).isEmpty)
  }

  @Test func `a meeting counts as touch`() {
    let dossier = Connections.dossier { dossier in
      dossier.exchange = .known(Connections.exchange(received: 4, sent: 4, words: 150, last: "2020-06-01"))
      dossier.records = [Connections.record(.met, on: "2026-01-01")]
    }
    #expect(Connections.findings(LostTouch(), dossier) == .nothing)
  }
}
