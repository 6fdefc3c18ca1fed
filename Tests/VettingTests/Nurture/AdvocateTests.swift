import Testing
@testable import Vetting

struct AdvocateTests {
  private func advocate(
    _ introductions: GiveAndTake.Introductions = GiveAndTake.Introductions(),
    _ edit: (inout Tie) -> Void = { _ in }
  ) -> Advocate? {
    Advocate(GiveAndTake(NurtureTies.tie(1, strength: 0.4, edit), introductions: introductions))
  }

  @Test func `silence makes nobody an advocate, however strong the tie`() {
    #expect(advocate() == nil)
    #expect(advocate { $0.strength = 1 } == nil)
    #expect(
      advocate {
        $0.strength = 1
        $0.choice = .keep
        $0.facts.recommendationsReceived = 0
        $0.facts.recommendationsGiven = 0
        $0.facts.received = 0
        $0.facts.isRecalled = true
      } == nil
    )
  }

  @Test func `one thing alone does not make it likely`() {
    let alone: [(inout Tie) -> Void] = [
      { $0.facts.takesCall = true }, { $0.facts.overlapMonths = 400 }, { $0.facts.recommendationsGiven = 3 },
      { $0.facts.endorsementsReceived = 99 },
      { $0.facts.starts = ExchangeStarts(begunByMember: 40, answeredByThem: 40) },
    ]
    for edit in alone { #expect(advocate(GiveAndTake.Introductions(), edit) == nil) }
    #expect(advocate(GiveAndTake.Introductions(given: 5)) == nil)
  }

  @Test func `a recommendation or an introduction is proof enough`() {
    let written = advocate {
      $0.facts.recommendationsReceived = 1
      $0.facts.recommendedOn = NurtureTies.day("2024-02-29")
    }
    #expect(written?.standing == .spoke)
    #expect(written?.grounds == ["They recommended you in writing on 2024-02-29."])
    #expect(
      advocate { $0.facts.recommendationsReceived = 1 }?.grounds == ["They recommended you in writing."]
    )
    let introduced = advocate(
      GiveAndTake.Introductions(received: 1, receivedOn: NurtureTies.day("2025-05-05"))
    )
    #expect(introduced?.standing == .spoke)
    #expect(introduced?.grounds == ["They introduced you on 2025-05-05."])
  }

  @Test func `several things of different kinds make it likely, from three points on`() {
    let exactly = advocate {
      $0.strength = 0.5
      $0.facts.overlapMonths = 12
      $0.facts.recommendationsGiven = 1
    }
    #expect(exactly?.standing == .likely)
    #expect(exactly?.points == 3)
    #expect(
      exactly?.grounds == [
        "You worked at the same place for 12 months.", "The tie is strong.", "You recommended them.",
      ]
    )
    #expect(
      advocate {
        $0.strength = 0.5
        $0.facts.overlapMonths = 11
        $0.facts.recommendationsGiven = 1
      } == nil
    )
    #expect(
      advocate {
        $0.strength = 0.499
        $0.facts.overlapMonths = 12
        $0.facts.recommendationsGiven = 1
      } == nil
    )
  }

  @Test func `answers count from three beginnings and three in four`() {
    func isOne(_ begun: Int, _ answered: Int) -> Bool {
      advocate {
        $0.facts.takesCall = true
        $0.facts.recommendationsGiven = 1
        $0.facts.starts = ExchangeStarts(begunByMember: begun, answeredByThem: answered)
      } != nil
    }
    #expect(isOne(3, 3) && isOne(4, 3))
    #expect(!isOne(2, 2) && !isOne(4, 2) && !isOne(5, 3))
  }

  @Test func `whoever would not take the call, is let go of or belongs to a group to cull is none`() {
    let against: [(inout Tie) -> Void] = [
      { $0.facts.takesCall = false }, { $0.choice = .remove }, { $0.group = .pitched },
    ]
    for edit in against {
      #expect(
        advocate {
          $0.facts.recommendationsReceived = 1
          edit(&$0)
        } == nil
      )
    }
  }

  @Test func `those who spoke come first, then by what it rests on, the same from any order`() {
    let givings = (1...40).map { number in
      GiveAndTake(
        NurtureTies.tie(number, strength: number % 4 == 0 ? 0.6 : 0.55) { tie in
          tie.facts.recommendationsReceived = number % 2
          tie.facts.takesCall = true
          tie.facts.overlapMonths = 24
          if number % 3 == 0 { tie.facts.recommendationsGiven = 1 }
        }
      )
    }
    let all = Advocate.all(givings)
    #expect(all.count == 40)
    #expect(all.prefix(20).allSatisfy { $0.standing == .spoke })
    #expect(all.suffix(20).allSatisfy { $0.standing == .likely })
    for (first, second) in zip(all, all.dropFirst()) where first.standing == second.standing {
      #expect(first.points >= second.points)
    }
    var numbers = SystemRandomNumberGenerator()
    #expect(Advocate.all(givings.shuffled(using: &numbers)) == all)
  }
}
