import Testing
@testable import Vetting

struct NamesAConnectionTests {
  private func findings(_ mentions: [Mention]) -> Findings {
    var dossier = Dossiers.stranger("Ben Aldous suggested that we speak, Vera too")
    dossier.mentions = mentions
    return Dossiers.findings(NamesAConnection(), dossier)
  }

  private static let full = Mention(words: "Ben Aldous", name: "Ben Aldous", candidates: 1, isFullName: true)

  @Test(arguments: [
    (full, 1.5), (Mention(words: "Ben Aldous", name: "Ben Aldous", candidates: 2, isFullName: true), 1.2),
    (Mention(words: "Vera", name: "Vera Sand", candidates: 1, isFullName: false), 1.2),
    (Mention(words: "Vera", name: "Vera Sand", candidates: 3, isFullName: false), 0.75),
  ])
  func `the surer the name the more it counts`(mention: Mention, points: Double) throws {
    let finding = try #require(findings([mention]).evidence.first)
    #expect(abs(finding.points - points) < 0.001)
    #expect(finding.direction == .supports)
    #expect(finding.quotes == [mention.words])
  }

  @Test func `of several names the surest counts, in any order`() {
    let vera = Mention(words: "Vera", name: "Vera Sand", candidates: 3, isFullName: false)
    #expect(findings([vera, Self.full]).evidence.map(\.quotes) == [["Ben Aldous"]])
    #expect(findings([vera, Self.full]) == findings([Self.full, vera]))
  }

  @Test func `a name that nobody bears is none`() {
    #expect(findings([Mention(words: "Zed", name: "", candidates: 0, isFullName: false)]).evidence.isEmpty)
  }

  @Test func `mutual connections are never known from an export`() {
    #expect(findings([]).unknown.map(\.what) == ["mutual connections"])
  }
}
