import Testing
@testable import Vetting

struct TouchReasonTests {
  private let today = NurtureTies.today

  private func birthdays(_ text: String, on today: Day) -> [Day?] {
    NurtureTies.reasons(NurtureTies.tie { $0.facts.birthday = text }, today: today).map(\.day)
  }

  @Test func `of somebody of whom nothing is known there is no reason`() {
    #expect(NurtureTies.reasons(NurtureTies.tie()).isEmpty)
  }

  @Test func `a birthday is told from a week before to the day`() {
    #expect(birthdays("Nov 25", on: today).isEmpty)
    #expect(birthdays("Nov 26", on: today) == [today])
    #expect(birthdays("Dec 3", on: today) == [today.advanced(by: 7)])
    #expect(birthdays("Dec 4", on: today).isEmpty)
  }

  @Test func `a birthday over New Year is one of the next year`() {
    let day = NurtureTies.day("2026-12-29")
    #expect(birthdays("Jan 1", on: day) == [NurtureTies.day("2027-01-01")])
    #expect(birthdays("Jan 5", on: day) == [NurtureTies.day("2027-01-05")])
    #expect(birthdays("Jan 6", on: day).isEmpty)
    #expect(birthdays("Dec 31", on: day) == [NurtureTies.day("2026-12-31")])
    #expect(birthdays("Dec 28", on: day).isEmpty)
  }

  @Test func `the last day of February falls on the 28th in other years`() {
    #expect(birthdays("Feb 29", on: NurtureTies.day("2027-02-22")) == [NurtureTies.day("2027-02-28")])
    #expect(birthdays("Feb 29", on: NurtureTies.day("2028-02-22")) == [NurtureTies.day("2028-02-29")])
    #expect(birthdays("Feb 29", on: NurtureTies.day("2027-03-01")).isEmpty)
  }

  @Test func `nonsense for a birthday is no reason`() { #expect(birthdays("03.12.1980", on: today).isEmpty) }

  @Test func `a birthday of somebody who is hardly a tie, or was written to this week, is none`() {
    let near = "Nov 28"
    #expect(
      NurtureTies.reasons(NurtureTies.tie(strength: 0.149) { $0.facts.birthday = near }).isEmpty
    )
    for (days, count) in [(6, 0), (7, 1)] {
      let tie = NurtureTies.tie {
        $0.facts.birthday = near
        $0.facts.last = Contact(.wrote, on: NurtureTies.ago(days))
      }
      #expect(NurtureTies.reasons(tie).count == count, "\(days)")
    }
  }

  @Test func `an anniversary is told each fifth year, within a week, after three silent months`() {
    func found(_ connected: String, silent: Int? = nil) -> [TouchReason] {
      NurtureTies.reasons(
        NurtureTies.tie {
          $0.connectedOn = NurtureTies.day(connected)
          $0.facts.last = silent.map { Contact(.message, on: NurtureTies.ago($0)) }
        }
      )
    }
    #expect(found("2021-11-26") == [.anniversary(on: today, years: 5)])
    #expect(found("2016-12-03") == [.anniversary(on: NurtureTies.day("2026-12-03"), years: 10)])
    #expect(found("2016-12-04").isEmpty)
    #expect(found("2016-11-25").isEmpty)
    for year in 2022...2026 { #expect(found("\(year)-11-26").isEmpty, "\(year)") }
    for year in 2017...2020 { #expect(found("\(year)-11-26").isEmpty, "\(year)") }
    #expect(found("2021-11-26", silent: 89).isEmpty)
    #expect(found("2021-11-26", silent: 90).count == 1)
  }

  @Test func `an anniversary counts the years up to its own day, over New Year too`() {
    let tie = NurtureTies.tie { $0.connectedOn = NurtureTies.day("2022-01-02") }
    #expect(
      NurtureTies.reasons(tie, today: NurtureTies.day("2026-12-30"))
        == [.anniversary(on: NurtureTies.day("2027-01-02"), years: 5)]
    )
    #expect(NurtureTies.reasons(tie, today: NurtureTies.day("2025-12-30")).isEmpty)
  }

  @Test func `an anniversary of the last day of February falls on the 28th in other years`() {
    let tie = NurtureTies.tie { $0.connectedOn = NurtureTies.day("2016-02-29") }
    #expect(
      NurtureTies.reasons(tie, today: NurtureTies.day("2021-02-21"))
        == [.anniversary(on: NurtureTies.day("2021-02-28"), years: 5)]
    )
  }

  @Test func `an anniversary alone makes nobody due`() {
    let touch = NurtureTies.touch(NurtureTies.tie { $0.connectedOn = NurtureTies.day("2021-11-26") })
    #expect(touch.reasons.count == 1)
    #expect(!touch.isDue(on: today))
  }

  @Test func `another job is news for a hundred and twenty days, unless they were in touch since`() {
    func count(_ seen: Int, last: Int? = nil, strength: Double = 0.4) -> Int {
      NurtureTies.reasons(
        NurtureTies.tie(strength: strength) {
          $0.facts.jobChangedOn = NurtureTies.ago(seen)
          $0.facts.last = last.map { Contact(.message, on: NurtureTies.ago($0)) }
        }
      ).count
    }
    #expect(count(0) == 1)
    #expect(count(120) == 1)
    #expect(count(121) == 0)
    #expect(count(-1) == 0)
    #expect(count(10, last: 11) == 1)
    #expect(count(10, last: 10) == 0)
    #expect(count(10, last: 3) == 0)
    #expect(count(10, strength: 0.149) == 0)
  }

  @Test func `a favour waits for three silent months and is past mentioning after two years`() {
    func count(_ favour: Int, silent: Int?) -> Int {
      NurtureTies.reasons(
        NurtureTies.tie { $0.facts.last = silent.map { Contact(.met, on: NurtureTies.ago($0)) } },
        favour: NurtureTies.ago(favour)
      ).count
    }
    #expect(count(200, silent: 89) == 0)
    #expect(count(200, silent: 90) == 1)
    #expect(count(200, silent: nil) == 1)
    #expect(count(730, silent: 400) == 1)
    #expect(count(731, silent: 400) == 0)
  }

  @Test func `a recommendation is owed only where it is known that the user wrote none`() {
    func found(given: Int?, received: Int?, silent: Int = 100) -> [TouchReason] {
      NurtureTies.reasons(
        NurtureTies.tie {
          $0.facts.recommendationsReceived = received
          $0.facts.recommendationsGiven = given
          $0.facts.recommendedOn = NurtureTies.ago(100)
          $0.facts.last = Contact(.recommendation, on: NurtureTies.ago(silent))
        }
      )
    }
    #expect(found(given: 0, received: 1) == [.recommendation(on: NurtureTies.ago(100))])
    #expect(found(given: nil, received: 1).isEmpty)
    #expect(found(given: 1, received: 2).isEmpty)
    #expect(found(given: 0, received: nil).isEmpty)
    #expect(found(given: 0, received: 0).isEmpty)
    #expect(found(given: 0, received: 1, silent: 89).isEmpty)
  }

  @Test func `the weightiest reason comes first`() {
    let tie = NurtureTies.tie {
      $0.connectedOn = NurtureTies.day("2011-11-27")
      $0.isDormant = true
      $0.facts.birthday = "Nov 27"
      $0.facts.jobChangedOn = NurtureTies.ago(3)
      $0.facts.recommendationsReceived = 1
      $0.facts.recommendationsGiven = 0
    }
    let found = NurtureTies.reasons(tie, favour: NurtureTies.ago(300))
    #expect(
      found.map(\.name)
        == ["birthday", "favour", "recommendation", "newJob", "longSilence", "anniversary"]
    )
    #expect(found.map(\.weight) == found.map(\.weight).sorted(by: >))
  }
}
