import Foundation
import Testing
import Vetting

private let monday = Day(number: 20_000)

private func person(_ name: String) -> Person.Reference {
  Person.Reference(key: Person.Key(rawValue: "p-\(name.lowercased())"), name: name, slug: nil)
}

private func between() -> Introduction {
  Introduction(
    id: Introduction.ID(rawValue: 1),
    parties: .between(requester: person("Mira"), target: person("Jonas")),
    askedOn: monday,
    why: "Mira looks for a treasurer"
  )
}

private func through() -> Introduction {
  Introduction(
    id: Introduction.ID(rawValue: 2),
    parties: .through(connector: person("Jonas"), target: "someone at Corvalle Bank"),
    askedOn: monday,
    why: ""
  )
}

private func step(_ event: IntroductionStep.Event, on day: Int = 0, words: String = "") -> IntroductionStep {
  IntroductionStep(
    event,
    on: monday.advanced(by: day),
    at: Date(timeIntervalSince1970: Double(monday.advanced(by: day).secondsSince1970)),
    words: words
  )
}

@Test func `both are asked, both say yes, and only then are they introduced`() throws {
  var introduction = between()
  #expect(introduction.state == .recorded && introduction.nextToAsk == .requester)
  try introduction.take(step(.asked(.requester)))
  #expect(introduction.state == .asking && introduction.nextToAsk == nil)
  #expect(throws: IntroductionRefusal.consentMissing([.requester, .target])) {
    try introduction.take(step(.introduced))
  }
  try introduction.take(step(.consented(.requester), on: 1, words: "gladly"))
  #expect(introduction.nextToAsk == .target)
  try introduction.take(step(.asked(.target), on: 1))
  #expect(introduction.bothConsents == nil)
  #expect(throws: IntroductionRefusal.consentMissing([.target])) {
    try introduction.take(step(.introduced, on: 1))
  }
  try introduction.take(step(.consented(.target), on: 3, words: "why not"))
  #expect(introduction.state == .agreed)
  let both = try #require(introduction.bothConsents)
  #expect(both.requester.words == "gladly" && both.target.on == monday.advanced(by: 3))
  try introduction.take(step(.introduced, on: 4))
  #expect(introduction.state == .introduced && introduction.bothConsents != nil)
}

@Test func `a no ends it, and so does a yes that is taken back`() throws {
  var introduction = between()
  try introduction.take(step(.consented(.requester)))
  try introduction.take(step(.consented(.target)))
  try introduction.take(step(.refused(.target), on: 1, words: "too busy after all"))
  let ending = try #require(introduction.ending)
  #expect(ending.way == .refused(.target) && ending.on == monday.advanced(by: 1))
  #expect(ending.words == "too busy after all")
  #expect(introduction.bothConsents == nil)
  #expect(throws: IntroductionRefusal.alreadyEnded(.refused(.target), on: monday.advanced(by: 1))) {
    try introduction.take(step(.introduced, on: 2))
  }
}

@Test func `it can be withdrawn until they are introduced, and not after`() throws {
  for steps: [IntroductionStep.Event] in [
    [], [.asked(.target)], [.consented(.requester), .consented(.target)],
  ] {
    var introduction = between()
    for event in steps { try introduction.take(step(event)) }
    try introduction.take(step(.withdrawn, on: 1))
    #expect(introduction.state == .ended && introduction.bothConsents == nil)
  }
  var introduced = between()
  for event: IntroductionStep.Event in [.consented(.requester), .consented(.target), .introduced] {
    try introduced.take(step(event))
  }
  for event: IntroductionStep.Event in [
    .withdrawn, .declined, .introduced, .asked(.target), .refused(.requester),
  ] {
    #expect(throws: IntroductionRefusal.alreadyIntroduced(on: monday)) {
      try introduced.take(step(event, on: 1))
    }
  }
}

@Test func `what came of it is asked after thirty days and again after ninety`() throws {
  var introduction = between()
  #expect(throws: IntroductionRefusal.notIntroduced) {
    try introduction.take(step(.outcome(IntroductionOutcome(.led))))
  }
  for event: IntroductionStep.Event in [.consented(.requester), .consented(.target), .introduced] {
    try introduction.take(step(event))
  }
  // The day after it is too early to say, and does not answer the question of day thirty.
  try introduction.take(step(.outcome(IntroductionOutcome(.nothing)), on: 1))
  #expect(introduction.milestoneDue(on: monday.advanced(by: 29)) == nil)
  #expect(introduction.milestoneDue(on: monday.advanced(by: 30)) == .thirty)
  try introduction.take(step(.outcome(IntroductionOutcome(.spoke, thanks: [.target, .requester])), on: 31))
  // Who has no part in it said no thanks for it either.
  #expect(throws: IntroductionRefusal.noSuchSide(.connector)) {
    try introduction.take(step(.outcome(IntroductionOutcome(.led, thanks: [.connector])), on: 31))
  }
  #expect(introduction.outcomes.last?.outcome.thanks == [.requester, .target])
  #expect(introduction.milestoneDue(on: monday.advanced(by: 89)) == nil)
  #expect(introduction.milestoneDue(on: monday.advanced(by: 90)) == .ninety)
  try introduction.take(step(.outcome(IntroductionOutcome(.led)), on: 95))
  #expect(introduction.ending?.way == .done && introduction.result == .led)
  #expect(introduction.milestoneDue(on: monday.advanced(by: 400)) == nil)
}

@Test func `nobody is asked twice on a day, nor once they said yes; after a week a reminder is due`() throws {
  var introduction = between()
  try introduction.take(step(.asked(.target)))
  #expect(throws: IntroductionRefusal.alreadyAsked(.target, on: monday)) {
    try introduction.take(step(.asked(.target)))
  }
  #expect(introduction.remindersDue(on: monday.advanced(by: 6)).isEmpty)
  #expect(introduction.remindersDue(on: monday.advanced(by: 7)) == [.target])
  try introduction.take(step(.asked(.target), on: 8))
  #expect(introduction.remindersDue(on: monday.advanced(by: 10)).isEmpty)
  // A second reminder is not proposed: it is let rest.
  #expect(introduction.remindersDue(on: monday.advanced(by: 20)).isEmpty)
  #expect(introduction.restDue(on: monday.advanced(by: 20)) == [.target])
  try introduction.take(step(.consented(.target), on: 11))
  #expect(throws: IntroductionRefusal.alreadyConsented(.target, on: monday.advanced(by: 11))) {
    try introduction.take(step(.asked(.target), on: 12))
  }
  #expect(throws: IntroductionRefusal.before(monday)) {
    try introduction.take(step(.asked(.requester), on: -1))
  }
  #expect(throws: IntroductionRefusal.noSuchSide(.connector)) {
    try introduction.take(step(.asked(.connector)))
  }
}

@Test func `one's own ask has one side, and nobody to say no to`() throws {
  var introduction = through()
  #expect(introduction.nextToAsk == .connector)
  #expect(throws: IntroductionRefusal.notYoursToDecline) { try introduction.take(step(.declined)) }
  try introduction.take(step(.asked(.connector)))
  try introduction.take(step(.consented(.connector), on: 1))
  // There is no joint message to write: that is the connector's.
  #expect(introduction.state == .agreed && introduction.bothConsents == nil)
  try introduction.take(step(.introduced, on: 2))
  #expect(introduction.state == .introduced)
}
