import Testing
@testable import Vetting

struct GivingLedgerTests {
  private func giving(
    _ number: Int,
    strength: Double = 0.4,
    _ introductions: GiveAndTake.Introductions = GiveAndTake.Introductions(),
    _ edit: (inout Tie) -> Void = { _ in }
  ) -> GiveAndTake {
    GiveAndTake(NurtureTies.tie(number, strength: strength, edit), introductions: introductions)
  }

  private func numbers(_ givings: [GiveAndTake]) -> [Int] { givings.map { Int($0.tie.person.rawValue) } }

  @Test func `of unknown nothing is summed up`() {
    for ledger in [GivingLedger([]), GivingLedger([giving(1), giving(2)])] {
      #expect(ledger.recommendations == GivingLedger.Sum(received: nil, given: nil))
      #expect(ledger.endorsements == GivingLedger.Sum(received: nil, given: nil))
      #expect(ledger.messages == GivingLedger.Sum(received: nil, given: nil))
      #expect(ledger.asks == GivingLedger.Sum(received: nil, given: nil))
      #expect(ledger.starts == nil)
      #expect(ledger.introductions == GivingLedger.Sum(received: 0, given: 0))
      #expect(ledger.partners.isEmpty && ledger.advocates.isEmpty && ledger.worthRecommending.isEmpty)
    }
  }

  @Test func `none is nought, and stays apart from unknown`() {
    let ledger = GivingLedger([
      giving(1),
      giving(2) {
        $0.facts.recommendationsReceived = 0
        $0.facts.received = 0
        $0.facts.sent = 0
      },
    ])
    #expect(ledger.recommendations == GivingLedger.Sum(received: 0, given: nil))
    #expect(ledger.messages == GivingLedger.Sum(received: 0, given: 0))
    #expect(ledger.asks == GivingLedger.Sum(received: 0, given: 0))
    #expect(ledger.starts == ExchangeStarts())
  }

  @Test func `sums count everybody, also those who are let go of; the lists do not`() {
    let ledger = GivingLedger(
      (1...3).map { number in
        giving(number, GiveAndTake.Introductions(given: 2, received: 1)) {
          $0.facts.recommendationsReceived = number
          $0.facts.recommendationsGiven = 0
          $0.facts.endorsementsGiven = 4
          $0.facts.received = 10
          $0.facts.sent = 5
          $0.facts.askedByThemOn = NurtureTies.ago(3)
          $0.facts.starts = ExchangeStarts(
            begunByThem: 4,
            answeredByMember: 3,
            begunByMember: 2,
            answeredByThem: 1
          )
          if number == 2 { $0.choice = .remove }
        }
      }
    )
    #expect(ledger.recommendations == GivingLedger.Sum(received: 6, given: 0))
    #expect(ledger.endorsements == GivingLedger.Sum(received: nil, given: 12))
    #expect(ledger.introductions == GivingLedger.Sum(received: 3, given: 6))
    #expect(ledger.messages == GivingLedger.Sum(received: 30, given: 15))
    #expect(ledger.asks == GivingLedger.Sum(received: 3, given: 0))
    #expect(
      ledger.starts
        == ExchangeStarts(begunByThem: 12, answeredByMember: 9, begunByMember: 6, answeredByThem: 3)
    )
    #expect(numbers(ledger.owed) == [1, 3])
    #expect(numbers(ledger.partners) == [1, 3])
    #expect(numbers(ledger.worthRecommending.map(\.giving)) == [1, 3])
    #expect(ledger.advocates.map { Int($0.tie.person.rawValue) } == [1, 3])
  }

  @Test func `those who are owed come before those who asked, and those before colleagues`() {
    func colleague(_ tie: inout Tie) {
      tie.facts.recommendationsGiven = 0
      tie.facts.overlapMonths = 12
    }
    let ledger = GivingLedger([
      giving(1, strength: 0.9) { colleague(&$0) },
      giving(2, strength: 0.8) {
        $0.facts.recommendationsGiven = 0
        $0.facts.askedByThemOn = NurtureTies.day("2025-03-04")
      },
      giving(3, strength: 0.2) {
        colleague(&$0)
        $0.facts.recommendationsReceived = 1
        $0.facts.askedByThemOn = NurtureTies.day("2025-03-04")
      },
      giving(4, strength: 0.34) { colleague(&$0) },
      giving(5, strength: 0.35) { colleague(&$0) },
      giving(6) {
        colleague(&$0)
        $0.facts.overlapMonths = 11
      },
      giving(7) {
        colleague(&$0)
        $0.facts.recommendationsGiven = nil
      },
      giving(8) {
        colleague(&$0)
        $0.facts.recommendationsGiven = 1
      },
      giving(9) {
        colleague(&$0)
        $0.group = .pitched
      },
    ])
    #expect(numbers(ledger.worthRecommending.map(\.giving)) == [3, 2, 1, 5])
    #expect(
      ledger.worthRecommending.map(\.why) == [
        "They recommended you.", "They asked you for one on 2025-03-04.",
        "You worked at the same place for 12 months, and keep up with each other.",
        "You worked at the same place for 12 months, and keep up with each other.",
      ]
    )
  }

  @Test func `the list of whom to recommend ends at ten, the strongest of them`() {
    let givings = (1...14).map { number in
      giving(number, strength: Double(number) / 20) {
        $0.facts.recommendationsReceived = 1
        $0.facts.recommendationsGiven = 0
      }
    }
    let ledger = GivingLedger(givings)
    #expect(numbers(ledger.worthRecommending.map(\.giving)) == Array((5...14).reversed()))
    #expect(ledger.owed.count == 14)
    #expect(GivingLedger(givings.reversed()) == ledger)
  }

  @Test func `what is owed alone makes no partner`() {
    let ledger = GivingLedger([giving(1) { $0.facts.recommendationsGiven = 1 }, giving(2)])
    #expect(numbers(ledger.partners) == [1])
    #expect(ledger.owing.isEmpty)
  }
}
