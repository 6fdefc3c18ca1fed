import Foundation
import Testing
import Vetting

private let monday = Day(number: 20_000)

private func deadline(by days: Int = 14) -> Deadline {
  Deadline(
    .request(Decision.ID(rawValue: 12), Request.ID(rawValue: "r-someone")),
    openedOn: monday,
    by: monday.advanced(by: days)
  )
}

private func step(_ event: DeadlineStep.Event, on day: Int = 0, reason: String = "") -> DeadlineStep {
  DeadlineStep(
    event,
    on: monday.advanced(by: day),
    at: Date(timeIntervalSince1970: Double(monday.advanced(by: day).secondsSince1970)),
    reason: reason
  )
}

private func plan(in days: Int) -> Meeting.Plan {
  Meeting.Plan(form: .video, time: MeetingTime(day: monday.advanced(by: days)), minutes: 30, place: "")
}

private func outcome(on day: Int, _ felt: Meeting.Feeling = .yes, forMe: String = "advice") -> Meeting.Outcome
{
  Meeting.Outcome(
    heldOn: monday.advanced(by: day),
    form: .phone,
    feltRight: felt,
    forThem: "",
    forMe: forMe,
    wouldIntroduce: nil,
    nextStep: ""
  )
}

@Test func `the way leads from open over asked, planned and held to decided, each with its day and reason`()
  throws
{
  var deadline = deadline()
  try deadline.take(step(.asked, on: 1, reason: "how do we know each other"))
  try deadline.take(step(.planned(plan(in: 6)), on: 3))
  try deadline.take(step(.held(outcome(on: 6)), on: 6))
  try deadline.take(step(.decided(.request(.accept)), on: 7))
  #expect(deadline.path.map(\.state) == [.open, .asked, .planned, .held, .decided])
  #expect(deadline.path.map(\.on.number) == [20_000, 20_001, 20_003, 20_006, 20_007])
  #expect(deadline.path[1].reason == "how do we know each other")
  #expect(deadline.end == .request(.accept))
  #expect(throws: Deadline.Refusal.alreadyDecided(on: monday.advanced(by: 7))) {
    try deadline.take(step(.asked, on: 8))
  }
}

@Test func `nobody has to decide before they met, and a cancelled meeting gives the old day back`() throws {
  var deadline = deadline(by: 5)
  try deadline.take(step(.asked))
  try deadline.take(step(.planned(plan(in: 9))))
  #expect(deadline.by == monday.advanced(by: 10))
  #expect(deadline.snoozes == 0)
  try deadline.take(step(.cancelled, on: 2))
  #expect(deadline.state == .asked)
  #expect(deadline.by == monday.advanced(by: 5))
  #expect(deadline.plan == nil)
  #expect(throws: Deadline.Refusal.nothingPlanned) { try deadline.take(step(.cancelled, on: 2)) }
}

@Test func `a meeting that is moved is the same state on a new day`() throws {
  var deadline = deadline(by: 5)
  try deadline.take(step(.planned(plan(in: 9))))
  try deadline.take(step(.planned(plan(in: 3)), on: 1))
  #expect(deadline.path.map(\.state) == [.open, .planned])
  #expect(deadline.by == monday.advanced(by: 5))
  #expect(deadline.plan?.time.day == monday.advanced(by: 3))
}

@Test func `snoozing needs a new day, counts, and the third says so`() throws {
  var deadline = deadline()
  #expect(throws: Deadline.Refusal.sameDay(monday.advanced(by: 14))) {
    try deadline.take(step(.snoozed(to: monday.advanced(by: 14))))
  }
  #expect(throws: Deadline.Refusal.past(monday.advanced(by: 1))) {
    try deadline.take(step(.snoozed(to: monday.advanced(by: 1)), on: 2))
  }
  let latest = monday.advanced(by: Deadline.longestDays)
  #expect(throws: Deadline.Refusal.tooFar(latest.advanced(by: 1), latest: latest)) {
    try deadline.take(step(.snoozed(to: latest.advanced(by: 1))))
  }
  // An earlier day is no putting off.
  try deadline.take(step(.snoozed(to: monday.advanced(by: 7))))
  #expect(deadline.snoozes == 0)
  try deadline.take(step(.snoozed(to: monday.advanced(by: 8))))
  #expect(!deadline.isSnoozedOften)
  try deadline.take(step(.snoozed(to: monday.advanced(by: 9))))
  #expect(deadline.snoozes == 2)
  #expect(deadline.isSnoozedOften)
}

@Test func `the day is not moved before a meeting that is planned`() throws {
  var deadline = deadline()
  try deadline.take(step(.planned(plan(in: 20))))
  #expect(throws: Deadline.Refusal.beforeMeeting(on: monday.advanced(by: 20))) {
    try deadline.take(step(.snoozed(to: monday.advanced(by: 19))))
  }
  try deadline.take(step(.snoozed(to: monday.advanced(by: 20))))
  #expect(deadline.by == monday.advanced(by: 20))
  // Decided to meet once more: the meeting stands, so the day is after it.
  try deadline.take(step(.moved(to: monday.advanced(by: 3))))
  #expect(deadline.by == monday.advanced(by: 21) && deadline.state == .planned)
}

@Test func `a day that is past proposes an end, and a week later it still only proposes`() throws {
  let deadline = deadline()
  #expect(deadline.expiry(on: monday.advanced(by: 14)) == nil)
  let first = try #require(deadline.expiry(on: monday.advanced(by: 15)))
  #expect(first.since == monday.advanced(by: 15))
  #expect(first.graceUntil == monday.advanced(by: 21))
  #expect(!first.isGraceOver)
  #expect(deadline.expiry(on: monday.advanced(by: 21))?.isGraceOver == false)
  #expect(deadline.expiry(on: monday.advanced(by: 22))?.isGraceOver == true)
  #expect(deadline.state(on: monday.advanced(by: 400)) == .expired)
  #expect(deadline.path(on: monday.advanced(by: 15)).map(\.state) == [.open, .expired])
  #expect(deadline.isUndecided)
}

@Test func `a meeting cannot be held tomorrow, nor twice, nor planned once it was held`() throws {
  var deadline = deadline()
  #expect(throws: Deadline.Refusal.later(monday.advanced(by: 1))) {
    try deadline.take(step(.held(outcome(on: 1))))
  }
  try deadline.take(step(.held(outcome(on: 0))))
  let held = Deadline.Refusal.alreadyHeld(on: monday)
  #expect(throws: held) { try deadline.take(step(.held(outcome(on: 0)))) }
  #expect(throws: held) { try deadline.take(step(.planned(plan(in: 3)))) }
  #expect(throws: Deadline.Refusal.self) { try deadline.take(step(.asked)) }
}

@Test func `the proposed end follows exports, then the meeting, then the verdict`() throws {
  var deadline = deadline()
  func proposed(_ evidence: EndProposal.Evidence) -> EndProposal { EndProposal.make(deadline, evidence) }
  #expect(proposed(.init(request: .accept)).end == .request(.accept))
  #expect(proposed(.init(request: .ignore)).end == .request(.ignore))
  #expect(proposed(.init(request: .meet)).end == .request(.decline))
  #expect(proposed(.init(request: .meet)).reason.hasPrefix("No talk took place"))
  try deadline.take(step(.asked, on: 1))
  #expect(proposed(.init(request: .meet)).reason.hasPrefix("You asked, and no answer came"))
  let wrote = EndProposal.Evidence(request: .meet, wroteOn: monday.advanced(by: 2))
  #expect(proposed(wrote).reason.hasPrefix("They wrote since you asked"))
  try deadline.take(step(.planned(plan(in: 2)), on: 2))
  #expect(proposed(.init(request: .meet)).reason.hasPrefix("A meeting was planned"))
  try deadline.take(step(.held(outcome(on: 2)), on: 2))
  #expect(proposed(.init(request: .decline)).end == .request(.accept))
  #expect(proposed(.init(request: .decline, connectedBy: monday)).reason.contains("accepted already"))
}

@Test func `a poor meeting proposes the kind no, and says that this is what it was for`() throws {
  var deadline = Deadline(
    .connection(ConnectionDecision.ID(rawValue: 3), Person.Key(rawValue: "p-someone")),
    openedOn: monday,
    by: monday.advanced(by: 14)
  )
  #expect(EndProposal.make(deadline, .init(connection: .keep)).end == .connection(.keep))
  #expect(EndProposal.make(deadline, .init(connection: .meet)).end == .connection(.remove))
  #expect(
    EndProposal.make(deadline, .init(goneBy: monday)).reason.contains("lists them no longer")
  )
  let poor = outcome(on: 0, .no)
  #expect(poor.isPoor)
  #expect(outcome(on: 0, .partly, forMe: "").isPoor)
  // What was left empty is not known, and no reason against anybody.
  #expect(!outcome(on: 0, .yes, forMe: "").isPoor && !outcome(on: 0, .yes, forMe: "").isWorthIt)
  #expect(!outcome(on: 0).isPoor)
  try deadline.take(step(.held(poor)))
  let proposal = EndProposal.make(deadline, .init(connection: .keep))
  #expect(proposal.end == .connection(.remove))
  #expect(proposal.reason.contains("what it was for"))
}

@Test func `times are counted by month, with the middle of them`() {
  func sample(_ from: String, _ to: String, _ fence: Bool = false) -> DecisionTimes.Sample {
    DecisionTimes.Sample(
      since: Day(iso: from) ?? monday,
      decidedOn: Day(iso: to) ?? monday,
      wasOnTheFence: fence
    )
  }
  #expect(DecisionTimes([]).median == nil)
  let times = DecisionTimes([
    sample("2024-02-01", "2024-02-29"), sample("2024-02-27", "2024-02-29", true),
    sample("2024-12-31", "2025-01-01"), sample("2025-01-03", "2025-01-01"),
  ])
  #expect(times.count == 4)
  #expect(times.median == 1)
  #expect(times.fenceMedian == 2)
  #expect(
    times.months == [
      .init(year: 2024, month: 2, count: 2, median: 2, longest: 28),
      .init(year: 2025, month: 1, count: 2, median: 0, longest: 1),
    ]
  )
}
