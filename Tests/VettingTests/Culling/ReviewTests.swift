import Testing
@testable import Vetting

struct ReviewBatchTests {
  private func candidate(
    _ number: Int,
    _ advice: ConnectionAdvice,
    strength: Double = 0,
    dormant: Bool = false,
    skips: Int = 0
  ) -> ReviewBatch.Candidate {
    ReviewBatch.Candidate(
      key: Person.Key(rawValue: "p-\(advice.rawValue)\(number)"),
      advice: advice,
      strength: strength,
      isDormant: dormant,
      connectedOn: Day(number: 15_000 + number),
      skips: skips
    )
  }

  @Test func `keeps and removes alternate`() {
    let all = (0..<50).flatMap { [candidate($0, .keep), candidate($0, .meet), candidate($0, .remove)] }
    let chosen = ReviewBatch.choose(all)
    #expect(chosen.count == 60)
    #expect(Set(chosen).count == 60)
    #expect(
      chosen.prefix(4).map { String($0.rawValue.dropFirst(2).dropLast()) } == [
        "keep", "remove", "meet", "remove",
      ]
    )
  }

  @Test func `where one kind runs out the others go on`() {
    let chosen = ReviewBatch.choose((0..<10).map { candidate($0, .meet) })
    #expect(chosen.count == 10)
    #expect(ReviewBatch.choose([]).isEmpty)
  }

  @Test func `who was passed over comes last, and the dormant come first`() {
    let chosen = ReviewBatch.choose([
      candidate(1, .keep, strength: 0.9, skips: 1), candidate(2, .keep, strength: 0.5),
      candidate(3, .keep, strength: 0.2, dormant: true),
    ])
    #expect(chosen.map(\.rawValue) == ["p-keep3", "p-keep2", "p-keep1"])
  }

  @Test func `the order of the candidates does not matter`() {
    let all = (0..<30).flatMap { [candidate($0, .keep), candidate($0, .remove)] }
    #expect(ReviewBatch.choose(all) == ReviewBatch.choose(all.reversed()))
  }
}

struct ReviewPaceTests {
  @Test func `before anything is known a card takes ten seconds`() {
    #expect(ReviewPace.left(60, answers: []) == ReviewPace.Estimate(seconds: 600, isMeasured: false))
    #expect(ReviewPace.left(60, answers: [1, 2]).isMeasured == false)
  }

  @Test func `then it goes by the last answers, pauses aside`() {
    let answers: [Double] = [0, 4, 8, 12, 1_000, 1_004]
    #expect(ReviewPace.left(10, answers: answers) == ReviewPace.Estimate(seconds: 40, isMeasured: true))
  }
}
