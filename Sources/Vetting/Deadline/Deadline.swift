/// The day by which something undecided must end, and how far it has come.
///
/// A *meet* on a request and an *unsure* on a connection each have one. The states follow one another and none is
/// reached twice: open, asked, planned, held, decided. A meeting that is cancelled was never agreed, so the
/// state before it holds again. When the day is past it counts as expired, which proposes an end and performs none.
package struct Deadline: Equatable, Sendable {
  /// What it is about, and the decision that opened it.
  package typealias Subject = Action.Subject
  /// The number of that decision: `12`, or `c12` for a connection.
  package typealias ID = Action.ID

  /// How far it has come.
  package enum State: Int, CaseIterable, Comparable, Sendable {
    case open, asked, planned, held, expired, decided

    package static func < (left: State, right: State) -> Bool { left.rawValue < right.rawValue }
  }

  /// A state with the day on which it was reached, and why.
  package struct Reached: Equatable, Sendable {
    package var state: State
    package var on: Day
    /// In the user's words, or in ours where they gave none; may be empty.
    package var reason: String

    /// A state that was reached.
    package init(_ state: State, on: Day, reason: String) {
      self.state = state
      self.on = on
      self.reason = reason
    }
  }

  /// Days after the deadline in which the proposed end is only announced.
  package static let graceDays = 7
  /// The latest a deadline may lie from today, in days: who decides later does not decide.
  package static let longestDays = Policy.possibleMeetDays.upperBound
  /// From so many times on, moving the day is called what it is.
  package static let snoozesUntilSaid = 3

  package let subject: Subject
  package let openedOn: Day
  /// The states reached, each later than the one before.
  package private(set) var path: [Reached]
  /// The day by which it must end.
  package private(set) var by: Day
  /// How often the day was moved to a later one by wish.
  package private(set) var snoozes = 0
  /// The meeting that is agreed, or was held.
  package private(set) var plan: Meeting.Plan?
  package private(set) var outcome: Meeting.Outcome?
  package private(set) var end: DeadlineEnd?
  /// The day before a plan made it a later one.
  private var byBeforePlan: Day?

  /// Something undecided since a day, with the day by which it must end.
  package init(_ subject: Subject, openedOn: Day, by: Day, reason: String = "") {
    self.subject = subject
    self.openedOn = openedOn
    self.by = by
    path = [Reached(.open, on: openedOn, reason: reason)]
  }

  /// What names it.
  package var id: ID { subject.id }

  /// How far it has come, whatever the day.
  package var state: State { path.last?.state ?? .open }

  /// True until it is decided.
  package var isUndecided: Bool { state != .decided }

  /// Why something cannot be done.
  package enum Refusal: Error, Equatable, Sendable {
    case alreadyDecided(on: Day)
    case alreadyAsked(on: Day)
    case alreadyHeld(on: Day)
    case nothingPlanned
    /// The day is past.
    case past(Day)
    /// The day is further away than is allowed.
    case tooFar(Day, latest: Day)
    /// A snooze needs another day than the one that stands.
    case sameDay(Day)
    /// A meeting is planned for a later day.
    case beforeMeeting(on: Day)
    /// What is said to have taken place lies in the future.
    case later(Day)
  }

  /// Takes a step, or says why it cannot be taken and stays as it was.
  package mutating func take(_ step: DeadlineStep) throws(Refusal) {
    if let done = reached(.decided) { throw .alreadyDecided(on: done.on) }
    switch step.event {
    case .asked:
      if let asked = reached(.asked) { throw .alreadyAsked(on: asked.on) }
      // Whoever is to be met, or was, needs not be asked.
      if state == .planned || state == .held { throw .alreadyAsked(on: path.last?.on ?? openedOn) }
      reach(.asked, step)
    case .planned(let plan):
      if let held = reached(.held) { throw .alreadyHeld(on: held.on) }
      try Deadline.check(plan.day, step.day)
      if state == .planned { cancelPlan() }
      self.plan = plan
      byBeforePlan = by
      // Nobody has to decide before they have met.
      by = max(by, plan.day.advanced(by: 1))
      reach(.planned, step)
    case .cancelled:
      guard state == .planned else { throw .nothingPlanned }
      cancelPlan()
    case .held(let outcome):
      if let held = reached(.held) { throw .alreadyHeld(on: held.on) }
      guard outcome.heldOn <= step.day else { throw .later(outcome.heldOn) }
      self.outcome = outcome
      reach(.held, step)
    case .snoozed(let day):
      guard day != by else { throw .sameDay(day) }
      try Deadline.check(day, step.day)
      if state == .planned, let plan, day < plan.day { throw .beforeMeeting(on: plan.day) }
      move(to: day)
    case .moved(let day):
      let earliest = state == .planned ? plan?.day.advanced(by: 1) ?? day : day
      if day != by { move(to: max(day, earliest)) }
    case .decided(let end):
      self.end = end
      reach(.decided, step)
    }
  }

  /// The latest day that may be set on a day.
  package static func latest(from today: Day) -> Day { today.advanced(by: longestDays) }

  private static func check(_ day: Day, _ today: Day) throws(Refusal) {
    guard day >= today else { throw .past(day) }
    let latest = latest(from: today)
    guard day <= latest else { throw .tooFar(day, latest: latest) }
  }

  private mutating func reach(_ state: State, _ step: DeadlineStep) {
    path.append(Reached(state, on: step.day, reason: step.reason))
  }

  private mutating func move(to day: Day) {
    if day > by { snoozes += 1 }
    by = day
    byBeforePlan = nil
  }

  private mutating func cancelPlan() {
    if state == .planned { path.removeLast() }
    plan = nil
    // The day stands as before the plan, unless the user set one since.
    if let before = byBeforePlan { by = before }
    byBeforePlan = nil
  }

  /// When a state was reached, if it was.
  package func reached(_ state: State) -> Reached? { path.first { $0.state == state } }

  /// What it is once all steps of its journal are taken, in their order.
  ///
  /// A step that cannot be taken, because one before it was taken back, is passed over.
  package static func replay(_ opened: Deadline, _ steps: some Sequence<DeadlineStep>) -> Deadline {
    var deadline = opened
    for step in steps { try? deadline.take(step) }
    return deadline
  }
}
