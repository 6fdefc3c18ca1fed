import Testing
@testable import Vetting

struct SameTextTests {
  private static let long =
    "we write about boards and would be glad to write about yours in our next long letter"

  private func findings(_ count: Int, note: String = long, answers: [Recommendation: Int] = [:]) -> Findings {
    Dossiers.findings(SameText(), dossier(count, note: note, answers: answers))
  }

  private func dossier(_ count: Int, note: String = long, answers: [Recommendation: Int] = [:]) -> Dossier {
    var dossier = Dossiers.stranger(note)
    dossier.campaign = Dossiers.campaign(
      (0..<count).map { "Sender \($0)" },
      text: Self.long,
      answers: answers
    )
    return dossier
  }

  @Test(arguments: [
    (1, 1.8, "the note of one other person", "both"), (2, 2.7, "the notes of two other people", "all"),
    (3, 3.3, "the notes of three other people", "all"), (30, 3.3, "the notes of 30 other people", "all"),
  ])
  func `the more senders the more it counts`(count: Int, points: Double, whose: String, all: String) throws {
    let finding = try #require(findings(count).evidence.first)
    #expect(abs(finding.points - points) < 0.001)
    #expect(finding.direction == .opposes)
    #expect(
      finding.words
        == "Reads like \(whose): Sender 0 was the first of them, on 2026-04-18, and \(all) came within 40 days"
    )
    #expect(SameText().clause(finding) == "it reads like \(whose)")
  }

  @Test func `the words that both wrote are quoted as this sender wrote them`() throws {
    let note = "We write about boards,  and would be glad to hear about yours in our next long letter"
    let finding = try #require(findings(1, note: note).evidence.first)
    #expect(
      finding.quotes == [
        "We write about boards,  and would be glad to", "about yours in our next long letter",
      ]
    )
  }

  @Test func `how others were answered is said and counts nothing`() throws {
    let plain = try #require(findings(3).evidence.first)
    let finding = try #require(findings(3, answers: [.decline: 2, .accept: 1]).evidence.first)
    #expect(finding.words == plain.words + ". You accepted one of them and declined two of them")
    #expect(finding.points == plain.points)
  }

  @Test func `messages are called so`() throws {
    var dossier = dossier(2)
    dossier.campaign?.others[1].isMessage = true
    let finding = try #require(Dossiers.findings(SameText(), dossier).evidence.first)
    #expect(SameText().clause(finding) == "it reads like the messages of two other people")
  }

  @Test func `a short text counts two fifths`() throws {
    let finding = try #require(
      findings(2, note: "Hi Rowan, would be glad to connect with you").evidence.first
    )
    #expect(abs(finding.points - 1.08) < 0.001)
  }

  @Test func `no other sender is nothing`() {
    #expect(findings(0) == .nothing)
    #expect(Dossiers.findings(SameText(), Dossiers.stranger(Self.long)) == .nothing)
  }

  @Test func `three others are a campaign and suffice`() {
    #expect(Dossiers.verdict(dossier(3)).recommendation == .decline)
  }

  @Test func `shuffled senders give the same verdict`() {
    var dossier = dossier(6)
    for index in 0..<6 {
      dossier.campaign?.others[index] = Dossiers.same("Sender \(index / 2)", daysAgo: index / 3)
    }
    let verdict = Dossiers.verdict(dossier)
    for _ in 0..<20 {
      dossier.campaign?.others.shuffle()
      #expect(Dossiers.verdict(dossier) == verdict)
    }
  }
}
