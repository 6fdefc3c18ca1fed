package import Vetting

/// What happened in seven days, and what comes in the next seven.
package struct WeekReport: Equatable, Sendable {
  /// A meeting that was held, and what came of it.
  package struct Held: Equatable, Sendable {
    package var name: String
    package var outcome: Meeting.Outcome
  }

  package var from: Day
  /// The last day, included.
  package var to: Day
  /// Answers to requests, by answer.
  package var answers: [Recommendation: Int]
  /// Decisions on connections, by choice.
  package var connections: [ConnectionDecision.Choice: Int]
  /// How many of all these differ from what was recommended.
  package var overrides: Int
  /// Half of the decisions of these days took so many days; nil where nothing was decided for good.
  package var median: Int?
  /// The same for all decisions until then.
  package var medianEver: Int?
  package var held: [Held]
  /// Introductions that were asked for, and made, in these days.
  package var introductionsAsked: Int
  package var introductionsMade: Int
  // What follows is how things stand today, so a report of an earlier week has none of it.
  /// Undecided, the most urgent first.
  package var undecided: [FenceRecord]
  /// Of these: meetings that are over, and of which nothing was noted.
  package var toNote: [FenceRecord]
  /// Of these: meetings in the seven days to come.
  package var meetingsAhead: [FenceRecord]
  /// Of these: those whose day is past, or comes in the seven days to come.
  package var endingsAhead: [FenceRecord]
  /// Requests that wait for a first answer.
  package var waiting: Int
  package var clicksLeft: Int
  /// Clicks on LinkedIn that were noted as done in these days.
  package var clicksDone: Int
  /// What exports that were imported in these days changed.
  package var changes: [NetworkChange.Kind: Int]
}

extension Workspace {
  /// What happened in the seven days that end with a day, today by default.
  ///
  /// Throws `DeadlineError.notYet` for a day to come.
  package func weekReport(ending day: Day? = nil) throws -> WeekReport {
    let (today, zone) = (today, zone())
    let to = day ?? today
    guard to <= today else { throw DeadlineError.notYet(to) }
    let days = to.advanced(by: -6)...to
    func isOfTheWeek(_ day: Day) -> Bool { days.contains(day) }
    let answers = try store.decisions(of: nil, limit: 100_000).filter {
      $0.undoneAt == nil && isOfTheWeek(Day($0.decidedAt, in: zone))
    }
    let connections = try store.connectionDecisions(of: nil, review: nil, limit: 100_000).filter {
      $0.undoneAt == nil && $0.choice != .skip && isOfTheWeek(Day($0.decidedAt, in: zone))
    }
    let samples = try store.decisionTimes(in: zone)
    let all = try fenceRecords().filter { $0.withdrawnAt == nil }
    let isCurrent = to == today
    let undecided =
      isCurrent
      ? all.filter(\.deadline.isUndecided).sorted { $0.deadline.by < $1.deadline.by } : []
    let ahead = to.advanced(by: 7)
    let planned = undecided.filter { $0.deadline.state == .planned }
    func isOver(_ record: FenceRecord) -> Bool {
      record.deadline.plan?.isOver(at: now(), today: today) ?? false
    }
    // Only what was noted: a reply that follows from a meeting is no click.
    let clicks =
      try store.actionStates().map { ($0.outcome, $0.endedAt) }
      + store.removalStates().map { ($0.outcome, $0.endedAt) }
    let imports = try store.imports().filter { isOfTheWeek(Day($0.importedAt, in: zone)) }
    var changes: [NetworkChange.Kind: Int] = [:]
    if let first = imports.map(\.number).min(), let last = imports.map(\.number).max(), first > 1 {
      let later = try self.changes(since: last, limit: 1).counts
      changes = try self.changes(since: first - 1, limit: 1).counts.merging(later, uniquingKeysWith: -)
    }
    let introductions = try store.introductions()
    return WeekReport(
      from: days.lowerBound,
      to: to,
      answers: answers.reduce(into: [:]) { $0[$1.choice, default: 0] += 1 },
      connections: connections.reduce(into: [:]) { $0[$1.choice, default: 0] += 1 },
      overrides: answers.filter(\.isOverride).count + connections.filter(\.isOverride).count,
      median: DecisionTimes(samples.filter { isOfTheWeek($0.decidedOn) }).median,
      medianEver: DecisionTimes(samples.filter { $0.decidedOn <= to }).median,
      held: all.compactMap { record in
        record.deadline.outcome.flatMap { outcome in
          isOfTheWeek(outcome.heldOn)
            ? WeekReport.Held(name: record.person.name, outcome: outcome) : nil
        }
      },
      introductionsAsked: introductions.filter { isOfTheWeek($0.introduction.askedOn) }.count,
      introductionsMade: introductions.filter { $0.introduction.introducedOn.map(isOfTheWeek) == true }.count,
      undecided: undecided,
      toNote: planned.filter(isOver),
      meetingsAhead: planned.filter { record in
        guard !isOver(record), let time = record.deadline.plan?.time else { return false }
        return time.shown(in: zone).day <= ahead
      },
      endingsAhead: undecided.filter { $0.deadline.state != .planned && $0.deadline.by <= ahead },
      waiting: isCurrent ? try store.waitingSince().count : 0,
      clicksLeft: isCurrent ? try worklist(beside: all).filter(\.isOpen).count : 0,
      clicksDone: clicks.filter { outcome, endedAt in
        outcome == .done && (endedAt.map { isOfTheWeek(Day($0, in: zone)) } ?? false)
      }.count,
      changes: changes
    )
  }
}
