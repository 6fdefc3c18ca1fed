import Testing
@testable import Vetting

struct RemovedBeforeTests {
  private func findings(_ reason: String) -> [Evidence] {
    var dossier = Dossiers.stranger("")
    dossier.removal = Removal(decidedOn: Day(number: 20_000), reason: reason)
    return Dossiers.findings(RemovedBefore(), dossier).evidence
  }

  @Test func `whoever was let go of is said to have been, with the reason`() {
    #expect(
      findings("only sold insurance").map(\.words)
        == ["You decided to let go of them on 2024-10-04: “only sold insurance”"]
    )
    #expect(findings("").map(\.points) == [1.5])
    #expect(findings("").map(\.direction) == [.opposes])
  }

  @Test func `it declines nobody by itself`() {
    var dossier = Dossiers.stranger("")
    dossier.removal = Removal(decidedOn: Day(number: 20_000), reason: "")
    #expect(Dossiers.verdict(dossier).recommendation != .decline)
  }

  @Test func `nobody else is concerned`() {
    #expect(Dossiers.findings(RemovedBefore(), Dossiers.stranger("")) == .nothing)
  }
}
