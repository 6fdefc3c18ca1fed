import Testing
@testable import Vetting

struct SameTextTests {
  private static let long =
    "we write about boards and would be glad to write about yours in our next long letter"

  private func findings(_ count: Int, note: String = long) -> Findings {
    var dossier = Dossiers.stranger(note)
    dossier.sameText = (0..<count).map { Dossiers.same("Sender \($0)", daysAgo: 40 - $0) }
    return Dossiers.findings(SameText(), dossier)
  }

  @Test(arguments: [
    (1, 1.8, "Same text as Sender 0"), (2, 2.7, "Same text as Sender 0 and one other"),
    (3, 3.3, "Same text as Sender 0 and 2 others"), (30, 3.3, "Same text as Sender 0 and 29 others"),
  ])
  func `the more senders the more it counts`(count: Int, points: Double, words: String) throws {
    let finding = try #require(findings(count).evidence.first)
    #expect(abs(finding.points - points) < 0.001)
    #expect(finding.direction == .opposes)
    #expect(finding.words == words)
  }

  @Test func `a short text counts two fifths`() throws {
    let finding = try #require(
      findings(2, note: "Hi Rowan, would be glad to connect with you").evidence.first
    )
    #expect(abs(finding.points - 1.08) < 0.001)
  }

  @Test func `no other sender is nothing`() {
    #expect(findings(0) == .nothing)
  }

  @Test func `three others are a campaign and suffice`() {
    var dossier = Dossiers.stranger(Self.long)
    dossier.sameText = (0..<3).map { Dossiers.same("Sender \($0)") }
    #expect(Dossiers.verdict(dossier).recommendation == .decline)
  }

  @Test func `shuffled senders give the same verdict`() {
    var dossier = Dossiers.stranger(Self.long)
    dossier.sameText = (0..<6).map { Dossiers.same("Sender \($0 / 2)", daysAgo: $0 / 3) }
    let verdict = Dossiers.verdict(dossier)
    for _ in 0..<20 {
      dossier.sameText.shuffle()
      #expect(Dossiers.verdict(dossier) == verdict)
    }
  }
}
