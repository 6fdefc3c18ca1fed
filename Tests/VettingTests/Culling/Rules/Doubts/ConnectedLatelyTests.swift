import Testing
@testable import Vetting

struct ConnectedLatelyTests {
  @Test func `the first year is too early to say`() {
    func count(_ since: String) -> Int {
      Connections.findings(ConnectedLately(), Connections.stranger(since: since)).evidence.count
    }
    #expect(count("2025-07-02") == 1)
    #expect(count("2025-07-01") == 0)
  }
}
