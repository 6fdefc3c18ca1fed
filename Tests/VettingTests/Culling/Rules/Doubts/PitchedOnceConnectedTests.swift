import Testing
@testable import Vetting

struct PitchedOnceConnectedTests {
  @Test func `a pitch two days after connecting, never answered`() throws {
    let dossier = Connections.dossier { $0.approach = Connections.pitch }
    let finding = try #require(Connections.findings(PitchedOnceConnected(), dossier).evidence.first)
    #expect(finding.direction == .opposes && finding.points == 2.5)
    #expect(finding.words == "They pitched two days after you connected, and had no answer")
  }

  @Test func `an answered pitch, a late one and a friendly word are none`() {
    for edit: (inout Approach) -> Void in [
      { $0.isAnswered = true }, { $0.firstAt = Connections.date("2015-06-01") },
      { $0.text = "Thank you for the lovely lunch, greetings to your mother" },
    ] {
      var approach = Connections.pitch
      edit(&approach)
      let dossier = Connections.dossier { $0.approach = approach }
      #expect(Connections.findings(PitchedOnceConnected(), dossier) == .nothing)
    }
  }
}
