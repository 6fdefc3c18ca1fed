import Testing
@testable import Vetting

struct EarlierConversationTests {
  private func findings(_ letters: Known<Correspondence>) -> Findings {
    var dossier = Dossiers.stranger("")
    dossier.correspondence = letters
    return Dossiers.findings(EarlierConversation(), dossier)
  }

  @Test(arguments: [(1, 1, 2.55), (3, 2, 3.0), (7, 7, 4.35), (400, 300, 4.8)])
  func `a conversation of two counts, the more the longer`(received: Int, sent: Int, points: Double) throws {
    let finding = try #require(findings(Dossiers.letters(received: received, sent: sent)).evidence.first)
    #expect(finding.direction == .supports)
    #expect(abs(finding.points - points) < 0.001)
    #expect(finding.provenance?.file == "messages.csv")
  }

  @Test func `the words say how many, since when and who began`() throws {
    let finding = try #require(findings(Dossiers.letters(received: 8, sent: 6)).evidence.first)
    #expect(finding.words == "You have exchanged 14 messages since 2021: they wrote first")
    let other = findings(Dossiers.letters(received: 8, sent: 6, begunByThem: false))
    #expect(other.evidence.first?.words.contains("you wrote first") == true)
  }

  @Test func `what nobody answered is told apart`() throws {
    let mine = try #require(findings(Dossiers.letters(received: 0, sent: 2)).evidence.first)
    #expect(mine.direction == .supports && mine.points < 1)
    let theirs = try #require(findings(Dossiers.letters(received: 3, sent: 0)).evidence.first)
    #expect(theirs.direction == .opposes && theirs.points < 1)
    #expect(theirs.words == "They wrote to you 3 times and you did not answer since 2021")
  }

  @Test func `a conversation of several counts a little`() throws {
    let finding = try #require(findings(.known(Correspondence(inGroups: 4))).evidence.first)
    #expect(finding.direction == .supports && finding.points < 1)
  }

  @Test func `none and unknown are two things`() {
    #expect(findings(.known(Correspondence())) == .nothing)
    #expect(findings(.unknown).evidence.isEmpty)
    #expect(findings(.unknown).unknown.map(\.what) == ["earlier messages"])
  }
}
