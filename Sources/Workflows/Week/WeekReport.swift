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
  /// The same for all decisions ever.
  package var medianEver: Int?
  package var held: [Held]
  /// Undecided, the most urgent first.
  package var undecided: [FenceRecord]
  /// Of these: meetings in the seven days to come.
  package var meetingsAhead: [FenceRecord]
  /// Of these: those whose day is past, or comes in the seven days to come.
  package var endingsAhead: [FenceRecord]
  /// Requests that wait for a first answer.
  package var waiting: Int
  package var clicksDone: Int
  package var clicksLeft: Int
  /// What exports that were imported in these days changed.
  package var changes: [NetworkChange.Kind: Int]

  /// Decisions of these days in all.
  package var decisions: Int { answers.values.reduce(0, +) + connections.values.reduce(0, +) }
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
    let undecided = all.filter(\.deadline.isUndecided).sorted { $0.deadline.by < $1.deadline.by }
    let ahead = to.advanced(by: 7)
    let actions = try worklist(beside: all)
    let imports = try store.imports().filter { isOfTheWeek(Day($0.importedAt, in: zone)) }
    var changes: [NetworkChange.Kind: Int] = [:]
    if let first = imports.map(\.number).min(), first > 1 {
      changes = try self.changes(since: first - 1, limit: 1).counts
    }
    return WeekReport(
      from: days.lowerBound,
      to: to,
      answers: answers.reduce(into: [:]) { $0[$1.choice, default: 0] += 1 },
      connections: connections.reduce(into: [:]) { $0[$1.choice, default: 0] += 1 },
      overrides: answers.filter(\.isOverride).count + connections.filter(\.isOverride).count,
      median: DecisionTimes(samples.filter { isOfTheWeek($0.decidedOn) }).median,
      medianEver: DecisionTimes(samples).median,
      held: all.compactMap { record in
        record.deadline.outcome.flatMap { outcome in
          isOfTheWeek(outcome.heldOn)
            ? WeekReport.Held(name: record.person.name, outcome: outcome) : nil
        }
      },
      undecided: undecided,
      meetingsAhead: undecided.filter { record in
        guard record.deadline.state == .planned, let time = record.deadline.plan?.time else { return false }
        let shown = time.shown(in: zone).day
        return shown >= to && shown <= ahead
      },
      endingsAhead: undecided.filter { $0.deadline.state != .planned && $0.deadline.by <= ahead },
      waiting: try store.waitingSince().count,
      clicksDone: actions.filter { action in
        action.outcome == .done && (action.endedAt.map { isOfTheWeek(Day($0, in: zone)) } ?? false)
      }.count,
      clicksLeft: actions.filter(\.isOpen).count,
      changes: changes
    )
  }
}
