import Testing

@testable import Vetting

@Suite("How strong ties were")
struct WorthPastTests {
  private static func line(_ day: String, words: Int32 = 50, isFromThem: Bool) -> DatedTie.Line {
    DatedTie.Line(
      sentAt: Connections.day(day).secondsSince1970 + 3_600,
      words: words,
      isFromThem: isFromThem
    )
  }

  @Test
  func `a year counts who was connected at its end, with what had been written by then`() {
    let dossier = Connections.dossier(since: "2022-06-01") {
      $0.recommendations = .known([
        RecommendationMatch(
          given: .received,
          matchedBy: .address,
          writtenOn: Connections.day("2024-02-02"),
          provenance: Connections.place
        )
      ])
    }
    let lines = (1...12).flatMap { month in
      let day = "2023-\(month < 10 ? "0" : "")\(month)-05"
      return [
        WorthPastTests.line(day, isFromThem: true), WorthPastTests.line(day, isFromThem: false),
      ]
    }
    let past = WorthPast([DatedTie(dossier: dossier, lines: lines)], ground: Connections.ground)
    #expect(past.years.map(\.year) == [2022, 2023, 2024, 2025])
    #expect(past.years.map(\.connections) == [1, 1, 1, 1])
    // Nothing was written in the first; in the second much was, in the third they vouched, and then it faded.
    #expect(past.years.map(\.bare) == [1, 0, 0, 0])
    #expect(past.years[1].fair + past.years[1].strong == 1)
    #expect(past.years[2].strong == 1)
    #expect(past.years.allSatisfy(\.isLowerBound) && past.made == [2022: 1])
  }

  @Test
  func `the bands are those of the dossier as it was`() throws {
    let dossier = Connections.dossier(since: "2020-01-01") {
      $0.records = [Connections.record(.met, on: "2021-03-03")]
    }
    let lines = [
      WorthPastTests.line("2021-02-01", words: 400, isFromThem: true),
      WorthPastTests.line("2021-02-02", words: 300, isFromThem: false),
      WorthPastTests.line("2023-02-02", words: 10, isFromThem: true),
    ]
    let ends = ["2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31"].map(Connections.day)
    var quiet: [Int: TieStrength.Band] = [:]
    let bands = DatedTie(dossier: dossier, lines: lines).bands(at: ends, hasMessages: true, quiet: &quiet)
    #expect(quiet.isEmpty)
    for (index, band) in bands {
      let until = lines.filter { $0.sentAt < ends[index].advanced(by: 1).secondsSince1970 }
      var then = ConnectionDossier(connection: dossier.connection)
      then.recommendations = .known([])
      then.records = dossier.records.filter { $0.day <= ends[index] }
      var exchange = Exchange()
      exchange.received = until.count(where: \.isFromThem)
      exchange.sent = until.count - exchange.received
      exchange.wordsReceived = until.reduce(0) { $0 + ($1.isFromThem ? Int($1.words) : 0) }
      exchange.wordsSent = until.reduce(0) { $0 + ($1.isFromThem ? 0 : Int($1.words)) }
      exchange.activeMonths = Set(until.map { $0.sentAt / (86_400 * 30) }).count
      exchange.lastAt = until.last.map { Connections.date(Day(secondsSince1970: $0.sentAt).iso) }
      exchange.firstAt = until.first.map { Connections.date(Day(secondsSince1970: $0.sentAt).iso) }
      then.exchange = .known(exchange)
      #expect(TieStrength(then, asOf: ends[index]).band == band, "\(ends[index].iso)")
    }
    #expect(bands.map(\.index) == [0, 1, 2, 3])
  }

  @Test
  func `who is gone counts until they were no longer listed`() {
    let dossier = Connections.dossier(since: "2021-05-05") {
      $0.connection.goneBy = Connections.day("2024-01-10")
    }
    let past = WorthPast([DatedTie(dossier: dossier, lines: [])], ground: Connections.ground)
    #expect(past.years.map(\.connections) == [1, 1, 1, 0, 0])
    #expect(past.made == [2021: 1])
  }

  @Test
  func `dates out of any order make no more years than there can be`() {
    let dossiers = ["0003-01-01", "1850-01-01", "2026-12-31", "9999-12-31"].map { day in
      DatedTie(dossier: Connections.stranger(since: day), lines: [])
    }
    let past = WorthPast(dossiers, ground: Connections.ground)
    #expect(past.years.count == WorthPast.longest && past.years.last?.year == 2025)
    #expect(past.years.last?.connections == 2)
    let future = WorthPast([dossiers[3]], ground: Connections.ground)
    #expect(future.years.isEmpty && future.made == [9_999: 1])
  }

  @Test
  func `who pitched is counted where messages were imported`() {
    var dossier = Connections.stranger(since: "2026-01-01")
    dossier.approach = Approach(
      connectedOn: Connections.day("2026-01-01"),
      firstAt: Connections.date("2026-01-02"),
      text: "We help companies like yours to get 30% more leads. Can we book a 15 minute call this week?",
      isAnswered: false,
      bumps: [],
      provenance: Connections.place
    )
    let ties = [
      DatedTie(dossier: dossier, lines: []), DatedTie(dossier: Connections.stranger(), lines: []),
    ]
    let past = WorthPast(ties, ground: Connections.ground)
    #expect(past.pitched == [2026: 1] && past.pitchers == [7])
    let blind = WorthPast(
      [ties[1]],
      ground: CullingGround(
        member: Connections.ground.member,
        asOf: Connections.asOf,
        network: 1,
        coverage: [.connections]
      )
    )
    #expect(blind.pitched == nil && blind.pitchers.isEmpty)
  }
}
