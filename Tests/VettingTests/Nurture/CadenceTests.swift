import Testing
@testable import Vetting

struct CadenceTests {
  @Test func `what the user decided holds before what is proposed`() {
    #expect(Cadence(decided: 14, layer: .closest) == Cadence(days: 14, source: .decided))
    #expect(Cadence(decided: nil, layer: .closest) == Cadence(days: 7, source: .proposed))
    #expect(Cadence(decided: 14, layer: nil) == Cadence(days: 14, source: .decided))
    #expect(Cadence(decided: nil, layer: nil) == nil)
  }

  @Test func `nought days are a decision for not at all`() {
    #expect(Cadence(decided: 0, layer: .closest) == Cadence(days: nil, source: .decided))
  }

  @Test(arguments: [
    ("weekly", 7), ("every-two-weeks", 14), ("every two weeks", 14), ("Monthly", 30),
    ("every-three-months", 91), ("twice-a-year", 182), ("YEARLY", 365), ("none", 0), ("not at all", 0),
    ("not-at-all", 0), ("1", 1), ("45", 45), ("3650", 3_650),
  ])
  func `a rhythm that was typed is read`(_ text: String, _ days: Int) {
    #expect(Cadence.days(from: text) == days)
  }

  @Test(arguments: [
    "", " ", "0", "-1", "-7", "3651", "99999999999999999999", "daily", "7 days", "7.5", "weekly ", "proposed",
    "٧", "nonesuch", "month",
  ])
  func `what is no rhythm is not guessed at`(_ text: String) { #expect(Cadence.days(from: text) == nil) }

  @Test func `every name that is shown can be typed`() {
    for (name, days) in Cadence.named {
      #expect(Cadence.days(from: name) == days)
      #expect(Cadence.words(days) == name)
    }
    #expect(Cadence.days(from: Cadence.words(nil)) == 0)
  }

  @Test func `a rhythm without a name is told in days`() {
    #expect(Cadence.words(1) == "every day")
    #expect(Cadence.words(45) == "every 45 days")
    #expect(Cadence.words(3_650) == "every 3650 days")
    #expect(Cadence(days: nil, source: .decided).words == "not at all")
  }

  @Test func `each layer proposes a rhythm that has a name`() {
    for layer in Layer.allCases {
      #expect(Cadence.possible.contains(layer.days))
      #expect(Cadence.named.contains { $0.days == layer.days })
    }
  }
}
