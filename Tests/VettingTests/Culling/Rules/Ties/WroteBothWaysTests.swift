import Testing
@testable import Vetting

struct WroteBothWaysTests {
  private func finding(_ words: Int, sent: Int = 2) -> Evidence? {
    let exchange = Connections.exchange(received: 3, sent: sent, words: words, last: "2024-01-01")
    return Connections.findings(WroteBothWays(), Connections.dossier { $0.exchange = .known(exchange) })
      .evidence.first
  }

  @Test func `a few words each way count half, a page counts whole`() throws {
    let (few, page) = (try #require(finding(10)), try #require(finding(400)))
    #expect(few.direction == .supports)
    #expect(abs(few.points - 1.65) < 0.001)
    #expect(page.points == 3)
    #expect(
      page.words
        == "You wrote to each other: 400 words from them, 400 from you; they wrote first, on 2016-01-01, "
        + "and they last, on 2024-01-01"
    )
  }

  @Test func `one side alone is no exchange`() { #expect(finding(400, sent: 0) == nil) }

  @Test func `what was never imported is unknown, not nothing`() {
    let found = Connections.findings(WroteBothWays(), Connections.dossier { $0.exchange = .unknown })
    #expect(found.evidence.isEmpty)
    #expect(found.unknown.map(\.what) == ["what you wrote to each other"])
  }
}
