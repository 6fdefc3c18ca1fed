import Testing

@testable import Vetting

@Suite("What a network is worth")
struct WorthTests {
  @Test
  func `rings hold 5, 10, 35, 100 and the rest, the strongest within`() {
    let ties = (1...170).map { WorthTies.tie($0, strength: 0.2 + Double($0) / 400) }
    let worth = WorthTies.worth(ties.reversed())
    #expect(worth.rings.map(\.count) == [5, 10, 35, 100, 20])
    #expect(worth.rings.map { $0.people.count } == [5, 10, 35, 100, 20])
    #expect(worth.rings[0].people.map(\.name) == (166...170).reversed().map { "Quillan Vostermans\($0)" })
    #expect(worth.rings.flatMap(\.people).map(\.strength) == ties.map(\.strength).sorted(by: >))
    #expect(worth.rings[0].bands == [.strong: 5] && worth.rings[4].bands == [.weak: 20])
    #expect(worth.rings.reduce(0) { $0 + $1.bands.values.reduce(0, +) } == 170)
  }

  @Test
  func `three people make one ring, and the others are empty`() {
    let worth = WorthTies.worth((1...3).map { WorthTies.tie($0, strength: 0.2) })
    #expect(worth.rings.map(\.count) == [3, 0, 0, 0, 0])
    #expect(worth.rings.map(\.layer.symbol) == ["5", "15", "50", "150", "rest"])
  }

  @Test
  func `who is hardly a tie, is to be let go of or pitched is among the rest`() {
    let ties = [
      WorthTies.tie(1, strength: 0.1), WorthTies.tie(2, strength: 0.9) { $0.choice = .remove },
      WorthTies.tie(3, strength: 0.9) { $0.group = .pitched }, WorthTies.tie(4, strength: 0.16),
    ]
    let worth = WorthTies.worth(ties)
    #expect(
      worth.rings.map(\.count) == [1, 0, 0, 0, 3]
        && worth.rings[0].people.first?.name == "Quillan Vostermans4"
    )
    let counts = WorthCounts(ties, sums: WorthTies.sums(), past: WorthTies.past(ties))
    #expect(counts.strong == 0 && counts.closest == 1 && counts.inTouch == 0)
  }

  @Test
  func `the last year is the export itself and counts everybody by band`() {
    let worth = WorthTies.worth([
      WorthTies.tie(1, strength: 0.6), WorthTies.tie(2, strength: 0.4), WorthTies.tie(3, strength: 0.2),
      WorthTies.tie(4),
    ])
    let last = worth.strength.last
    #expect(last?.isNow == true && last?.isLowerBound == false && last?.year == 2026)
    #expect([last?.strong, last?.fair, last?.weak, last?.bare] == [1, 1, 1, 1])
  }

  @Test
  func `growth says what came of each year, and nothing of messages where none were imported`() {
    let ties = [
      WorthTies.tie(1, strength: 0.7, since: "2019-01-01") {
        ($0.facts.received, $0.facts.sent) = (2, 1)
        $0.facts.isRecalled = true
        $0.choice = .keep
      },
      WorthTies.tie(2, since: "2019-12-31") { $0.facts.received = 1 },
      WorthTies.tie(3, since: "2021-05-05") { $0.choice = .keep },
      WorthTies.tie(4, since: "2021-05-06") { $0.facts.isRecalled = false },
    ]
    let worth = WorthTies.worth(ties, pitchers: [2])
    #expect(
      worth.growth == [
        WorthGrowth(year: 2019, made: 2, current: 2, wroteBothWays: 1, valued: 1, strong: 1, pitched: 1),
        WorthGrowth(year: 2021, made: 2, current: 2, wroteBothWays: 0, valued: 1, strong: 0, pitched: 0),
      ]
    )
    let sums = WorthTies.sums { $0.coverage = [.connections] }
    var past = WorthTies.past(ties)
    past.pitched = nil
    past.made[2018] = 3
    let unknown = Worth(ties, sums: sums, past: past, notes: [], under: Policy())
    #expect(unknown.growth.map(\.made) == [3, 2, 2])
    #expect(unknown.growth.map(\.current) == [0, 2, 2])
    #expect(unknown.growth.allSatisfy { $0.wroteBothWays == nil && $0.pitched == nil })
    #expect(unknown.reciprocity == WorthReciprocity())
    #expect(unknown.keptOut.removed == nil && unknown.keptOut.stillConnected == nil)
  }

  @Test
  func `composition lists the largest, the rest and the unknown, and reckons how concentrated it is`() throws
  {
    var ties: [Tie] = []
    for (company, count) in [("Alder AG", 6), ("Birch Ltd", 3), ("Cedar", 1)] {
      for _ in 0..<count {
        ties.append(
          WorthTies.tie(ties.count + 1) {
            $0.company = company
            $0.facts.employer = company.lowercased()
            $0.position = ties.count % 2 == 0 ? "Owner" : "OWNER"
          }
        )
      }
    }
    ties.append(WorthTies.tie(11) { $0.position = "" })
    let worth = WorthTies.worth(ties)
    let companies = try #require(worth.compositions.first)
    #expect(worth.compositions.map(\.kind) == [.companies, .roles, .industries])
    #expect(companies.entries.map(\.name) == ["Alder AG", "Birch Ltd", "Cedar"])
    #expect(companies.entries.map(\.count) == [6, 3, 1] && companies.unknown == 1 && companies.others == 0)
    #expect(companies.largestShare == 0.6)
    // 1 / (0.36 + 0.09 + 0.01)
    #expect(abs((companies.effectiveNumber ?? 0) - 1 / 0.46) < 1e-9)
    // Roles are one however they are written, by the usual spelling.
    let roles = worth.compositions[1]
    #expect(roles.entries.map(\.count) == [10] && roles.unknown == 1 && roles.effectiveNumber == 1)
    #expect(["Owner", "OWNER"].contains(roles.entries[0].name))
    #expect(worth.compositions[2].effectiveNumber == nil && worth.compositions[2].unknown == 11)
  }

  @Test
  func `what is not among the ten largest is counted with how many it is`() {
    let ties = (1...30).map { number in
      WorthTies.tie(number) {
        $0.company = "Firm \(number)"
        $0.facts.employer = "firm \(number)"
      }
    }
    let companies = WorthTies.worth(ties).compositions[0]
    #expect(companies.entries.count == 10 && companies.others == 20 && companies.otherEntries == 20)
    #expect(companies.effectiveNumber == 30)
  }

  @Test
  func `the order of the ties bears on nothing`() {
    let ties = [
      WorthTies.tie(1, since: "0004-01-01"), WorthTies.tie(2), WorthTies.tie(3, since: "2024-01-01"),
    ]
    #expect(WorthTies.worth(ties) == WorthTies.worth(ties.reversed()))
  }

  @Test
  func `vetted is kept, accepted or met, each once`() {
    let ties = [
      WorthTies.tie(1) { $0.choice = .keep }, WorthTies.tie(2), WorthTies.tie(3), WorthTies.tie(4),
      WorthTies.tie(5) { $0.choice = .meet },
    ]
    let sums = WorthTies.sums {
      $0.accepted = [Person.ID(rawValue: 1), Person.ID(rawValue: 2), Person.ID(rawValue: 99)]
      $0.met = [Person.ID(rawValue: 2), Person.ID(rawValue: 3)]
    }
    let vetted = WorthTies.worth(ties, sums: sums).vetted
    #expect(vetted.share == WorthShare(yes: 3, known: 5, all: 5))
    #expect([vetted.kept, vetted.accepted, vetted.met] == [1, 2, 2])
  }

  @Test
  func `pitches kept out are requests refused and pitchers let go`() {
    let ties = (1...4).map { WorthTies.tie($0) }
    let sums = WorthTies.sums {
      $0.refusedPitches = 4
      $0.acceptedPitches = [Person.ID(rawValue: 4)]
      $0.acceptedUnknown = 1
      $0.letGo = [Person.ID(rawValue: 1), Person.ID(rawValue: 50), Person.ID(rawValue: 60)]
    }
    let kept = WorthTies.worth(ties, sums: sums, pitchers: [1, 2, 3, 50]).keptOut
    #expect(kept.requests == 4)
    #expect(kept.accepted == 2 && kept.removed == 2 && kept.stillConnected == 2 && kept.all == 6)
  }

  @Test
  func `who was accepted against advice, pitched and was let go counts once`() {
    let ties = (1...5).map { WorthTies.tie($0) }
    func counts(letGo: [Int64]) -> WorthCounts {
      let sums = WorthTies.sums {
        $0.acceptedPitches = Set([1, 2, 3, 50].map { Person.ID(rawValue: $0) })
        $0.letGo = Set(letGo.map { Person.ID(rawValue: $0) })
      }
      return WorthCounts(ties, sums: sums, past: WorthTies.past(ties, pitchers: [1, 2, 4]))
    }
    // 1 and 2 were accepted and pitched, 3 and one who is gone were accepted, 4 pitched.
    let before = counts(letGo: [])
    #expect([before.keptOut, before.gotIn, before.pitchers] == [0, 5, 3])
    let after = counts(letGo: [1, 3])
    #expect([after.keptOut, after.gotIn, after.pitchers] == [2, 3, 2])
    #expect(counts(letGo: [1, 2, 3, 4, 50]).keptOut == 5 && counts(letGo: [1, 2, 3, 4, 50]).gotIn == 0)
  }

  @Test
  func `bridges and dormant ties are named, the most telling first, and counted beyond the list`() {
    let ties = (1...80).map { number in
      WorthTies.tie(number, strength: Double(number) / 100) {
        $0.bridge = number <= 60 ? 0.4 + Double(number) / 1_000 : 0.39
        $0.isDormant = number > 10
      }
    }
    let worth = WorthTies.worth(ties)
    #expect(worth.bridges.count == 60 && worth.bridges.people.count == Worth.longestList)
    #expect(worth.bridges.people.first?.name == "Quillan Vostermans60")
    #expect(worth.dormant.count == 70 && worth.dormant.people.first?.name == "Quillan Vostermans80")
  }

  @Test
  func `reciprocity sums what was written, who wrote and who began`() {
    let ties = [
      WorthTies.tie(1) {
        ($0.facts.received, $0.facts.sent, $0.facts.wordsReceived, $0.facts.wordsSent) = (2, 3, 20, 60)
        $0.facts.starts = ExchangeStarts(
          begunByThem: 1,
          answeredByMember: 1,
          begunByMember: 2,
          answeredByThem: 0
        )
        $0.facts.recommendationsReceived = 2
      },
      WorthTies.tie(2) { ($0.facts.received, $0.facts.wordsReceived) = (1, 20) },
      WorthTies.tie(3) { $0.facts.sent = 1 }, WorthTies.tie(4) { $0.facts.recommendationsGiven = 1 },
    ]
    let reciprocity = WorthTies.worth(ties).reciprocity
    let exchange = reciprocity.exchange
    #expect(exchange?.shareYours == 0.6 && exchange?.messagesReceived == 3 && exchange?.messagesSent == 4)
    #expect(exchange?.bothWrote == 1 && exchange?.onlyTheyWrote == 1 && exchange?.onlyYouWrote == 1)
    #expect(exchange?.neitherWrote == 1 && exchange?.begunByYou == 2 && exchange?.answeredByThem == 0)
    // People, not texts.
    #expect(reciprocity.recommendationsReceived == 1 && reciprocity.recommendationsGiven == 1)
  }
}
