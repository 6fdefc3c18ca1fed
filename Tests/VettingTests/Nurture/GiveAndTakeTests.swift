import Testing
@testable import Vetting

struct GiveAndTakeTests {
  private func giving(
    _ introductions: GiveAndTake.Introductions = GiveAndTake.Introductions(),
    _ edit: (inout TieFacts) -> Void = { _ in }
  ) -> GiveAndTake {
    GiveAndTake(NurtureTies.tie { edit(&$0.facts) }, introductions: introductions)
  }

  @Test func `of whom nothing is known nothing is told`() {
    let giving = giving()
    #expect(giving.lines.isEmpty)
    #expect(!giving.isAny)
    #expect(!giving.owesRecommendation && !giving.isOwedRecommendation)
  }

  @Test func `none is told of nothing either`() {
    let giving = giving {
      $0.recommendationsReceived = 0
      $0.recommendationsGiven = 0
      $0.endorsementsReceived = 0
      $0.endorsementsGiven = 0
      $0.received = 0
      $0.sent = 0
    }
    #expect(!giving.isAny)
  }

  @Test(arguments: [
    (1, 0, true, false), (2, 0, true, false), (0, 1, false, true), (1, 1, false, false), (0, 0, false, false),
  ])
  func `a recommendation is owed where one side alone wrote`(
    _ received: Int,
    _ given: Int,
    _ owes: Bool,
    _ isOwed: Bool
  ) {
    let giving = giving {
      $0.recommendationsReceived = received
      $0.recommendationsGiven = given
    }
    #expect(giving.owesRecommendation == owes)
    #expect(giving.isOwedRecommendation == isOwed)
    #expect(giving.lines.filter(\.isOwed).map(\.side) == (owes ? [.user] : isOwed ? [.them] : []))
  }

  @Test func `what is not known is not owed`() {
    #expect(!giving { $0.recommendationsReceived = 1 }.owesRecommendation)
    #expect(!giving { $0.recommendationsGiven = 1 }.isOwedRecommendation)
  }

  @Test func `everything is told as a sentence, the weightiest first`() {
    let introductions = GiveAndTake.Introductions(given: 2, received: 1, receivedOn: NurtureTies.ago(9))
    let giving = giving(introductions) {
      $0.recommendationsReceived = 1
      $0.recommendationsGiven = 0
      $0.recommendedOn = NurtureTies.day("2024-02-29")
      $0.askedByThemOn = NurtureTies.day("2025-01-02")
      $0.askedByMemberOn = NurtureTies.day("2023-01-02")
      $0.endorsementsReceived = 1
      $0.endorsementsGiven = 12
      $0.starts = ExchangeStarts(begunByThem: 1, answeredByMember: 1, begunByMember: 5, answeredByThem: 2)
    }
    #expect(
      giving.lines.map(\.words) == [
        "They recommended you on 2024-02-29.", "You have not recommended them.",
        "They asked you for a recommendation on 2025-01-02.",
        "You asked them for a recommendation on 2023-01-02.", "They introduced you once.",
        "You introduced them twice.", "They endorsed you for one skill.", "You endorsed them for 12 skills.",
        "They began to write once; you answered.", "You began to write five times; they answered 2 of 5.",
      ]
    )
    #expect(
      giving.lines.map(\.side) == [.them, .user, .them, .user, .them, .user, .them, .user, .them, .user]
    )
  }

  @Test func `answers are told in whole sentences`() {
    func last(_ starts: ExchangeStarts) -> String? { giving { $0.starts = starts }.lines.last?.words }
    #expect(last(ExchangeStarts(begunByThem: 1)) == "They began to write once; you did not answer.")
    #expect(
      last(ExchangeStarts(begunByThem: 2, answeredByMember: 2))
        == "They began to write twice; you answered each time."
    )
    #expect(last(ExchangeStarts(begunByMember: 1)) == "You began to write once; they did not answer.")
    #expect(
      last(ExchangeStarts(begunByMember: 3)) == "You began to write three times; they answered none of them."
    )
  }

  @Test func `a favour is owed as long as they did more`() {
    let day = NurtureTies.ago(50)
    #expect(GiveAndTake.Introductions(given: 0, received: 1, receivedOn: day).owedSince == day)
    #expect(GiveAndTake.Introductions(given: 1, received: 1, receivedOn: day).owedSince == nil)
    #expect(GiveAndTake.Introductions(given: 1, received: 2, receivedOn: day).owedSince == day)
    #expect(GiveAndTake.Introductions(given: 1).owedSince == nil)
    #expect(GiveAndTake.Introductions().owedSince == nil)
  }
}
