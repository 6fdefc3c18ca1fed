import Foundation
import Testing
@testable import Vetting

struct TooEagerTests {
  private func findings(askedDaysBefore: [Double] = [], bumps: [Double] = []) -> Findings {
    var dossier = Dossiers.stranger("I would be glad to connect.")
    dossier.earlierInvitations = askedDaysBefore.map { days in
      EarlierInvitation(
        direction: .incoming,
        sentAt: dossier.request.sentAt.addingTimeInterval(-days * 86_400),
        note: "",
        provenance: Dossiers.place
      )
    }
    if !bumps.isEmpty { dossier.approach = ApproachTests.approach(after: 0, bumps: bumps) }
    return Dossiers.findings(TooEager(), dossier)
  }

  @Test func `asking twice in half a year, or writing again after a month, is not pressing`() {
    #expect(findings() == .nothing)
    #expect(findings(askedDaysBefore: [44]) == .nothing)
    #expect(findings(bumps: [30]) == .nothing)
  }

  @Test(arguments: [
    ([12.0], [], "Asked again after 12 days", 0.6),
    ([1.0], [], "Asked again after a day", 0.6),
    ([44.0, 90.0], [], "Asked three times, last 44 days before this", 0.6),
    ([], [3.0], "Wrote again three days later, unanswered", 0.6),
    ([], [40.0, 80.0], "Wrote three messages before any answer", 0.6),
    ([], [0.1, 5.0], "Wrote again on the same day, unanswered, wrote three messages before any answer", 0.9),
    (
      [5.0], [1.0, 5.0],
      "Asked again after five days, wrote again a day later, unanswered, wrote three messages before any answer",
      1.2
    ),
  ])
  func `each sign is told`(asked: [Double], bumps: [Double], words: String, points: Double) throws {
    let finding = try #require(findings(askedDaysBefore: asked, bumps: bumps).evidence.first)
    #expect(finding.words == words)
    #expect(abs(finding.points - points) < 0.001)
  }

  @Test func `pressing alone declines nobody`() {
    var dossier = Dossiers.stranger("I would be glad to connect.")
    dossier.approach = ApproachTests.approach(after: 0, text: "Hello", bumps: (1...20).map(Double.init))
    let policy = Policy(weights: ["too-eager": 10])
    #expect(Dossiers.verdict(dossier, policy: policy).recommendation != .decline)
  }
}
