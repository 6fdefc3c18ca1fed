import Foundation
import Vetting
import Workflows

/// What commands on what is undecided print.
struct FencePayload: Encodable {
  struct Step: Encodable {
    let state: String
    let on: String
    let reason: String
  }

  struct Noted: Encodable {
    let kind: String
    let on: String
    let reason: String
    @Nullable var day: String?
  }

  struct Plan: Encodable {
    let how: Meeting.Form
    let day: String
    @Nullable var startsAt: Date?
    @Nullable var time: String?
    @Nullable var zone: String?
    let minutes: Int
    let place: String
  }

  struct Outcome: Encodable {
    let heldOn: String
    let how: Meeting.Form
    let feltRight: Meeting.Feeling
    let forThem: String
    let forMe: String
    @Nullable var wouldIntroduce: Bool?
    let nextStep: String
    let isPoor: Bool
  }

  struct Proposal: Encodable {
    let end: String
    let reason: String
    let since: String
    let graceUntil: String
    let isGraceOver: Bool
  }

  struct Entry: Encodable {
    let id: String
    @Nullable var request: String?
    let person: String
    let name: String
    @Nullable var profileURL: String?
    let state: String
    let by: String
    let openedOn: String
    let ageDays: Int
    let snoozes: Int
    let path: [Step]
    let steps: [Noted]
    @Nullable var meeting: Plan?
    @Nullable var outcome: Outcome?
    @Nullable var decided: String?
    @Nullable var expired: Proposal?
  }

  struct Times: Encodable {
    let decisions: Int
    @Nullable var medianDays: Int?
    @Nullable var medianDaysOfUndecided: Int?
  }

  let undecided: [Entry]
  @Nullable var waiting: [Date]?
  @Nullable var times: Times?

  init(
    _ records: [FenceRecord],
    _ workspace: Workspace,
    waiting: [Date]? = nil,
    times: DecisionTimes? = nil
  ) {
    undecided = records.map { FencePayload.entry($0, today: workspace.today) }
    self.waiting = waiting
    self.times = times.map {
      Times(decisions: $0.count, medianDays: $0.median, medianDaysOfUndecided: $0.fenceMedian)
    }
  }

  static func entry(_ record: FenceRecord, today: Day) -> Entry {
    let deadline = record.deadline
    return Entry(
      id: deadline.id.rawValue,
      request: record.request?.rawValue,
      person: record.person.key.rawValue,
      name: record.person.name,
      profileURL: record.person.slug?.profileURL,
      state: deadline.state(on: today).word,
      by: deadline.by.iso,
      openedOn: deadline.openedOn.iso,
      ageDays: deadline.age(on: today),
      snoozes: deadline.snoozes,
      path: deadline.path(on: today).map { Step(state: $0.state.word, on: $0.on.iso, reason: $0.reason) },
      steps: record.steps.map(noted),
      meeting: deadline.plan.map(plan),
      outcome: deadline.outcome.map(outcome),
      decided: deadline.end?.word,
      expired: deadline.expiry(on: today).map { expiry in
        let proposal = record.proposal
        return Proposal(
          end: proposal.end.word,
          reason: proposal.reason,
          since: expiry.since.iso,
          graceUntil: expiry.graceUntil.iso,
          isGraceOver: expiry.isGraceOver
        )
      }
    )
  }

  private static func noted(_ step: DeadlineStep) -> Noted {
    let (kind, day): (String, Day?) =
      switch step.event {
      case .asked: ("asked", nil)
      case .planned(let plan): ("planned", plan.time.day)
      case .cancelled: ("cancelled", nil)
      case .held(let outcome): ("held", outcome.heldOn)
      case .snoozed(let to), .moved(let to): ("snoozed", to)
      case .decided: ("decided", nil)
      }
    return Noted(kind: kind, on: step.day.iso, reason: step.reason, day: day?.iso)
  }

  private static func plan(_ plan: Meeting.Plan) -> Plan {
    Plan(
      how: plan.form,
      day: plan.time.day.iso,
      startsAt: plan.time.moment,
      time: plan.time.minute.map(MeetingTime.clock),
      zone: plan.time.minute == nil ? nil : plan.time.zone,
      minutes: plan.minutes,
      place: plan.place
    )
  }

  private static func outcome(_ outcome: Meeting.Outcome) -> Outcome {
    Outcome(
      heldOn: outcome.heldOn.iso,
      how: outcome.form,
      feltRight: outcome.feltRight,
      forThem: outcome.forThem,
      forMe: outcome.forMe,
      wouldIntroduce: outcome.wouldIntroduce,
      nextStep: outcome.nextStep,
      isPoor: outcome.isPoor
    )
  }
}

extension Deadline.State {
  /// The word for programs.
  var word: String {
    switch self {
    case .open: "open"
    case .asked: "asked"
    case .planned: "planned"
    case .held: "held"
    case .expired: "expired"
    case .decided: "decided"
    }
  }
}
