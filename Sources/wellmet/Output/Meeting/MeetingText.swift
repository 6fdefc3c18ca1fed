import Foundation
import Vetting
import Workflows

/// Something undecided as a person reads it in the terminal.
enum MeetingText {
  /// A line of the list.
  static func row(_ record: FenceRecord, _ workspace: Workspace) -> [String] {
    let deadline = record.deadline
    return [
      deadline.id.rawValue, deadline.by.iso, deadline.state(on: workspace.today).word,
      "\(deadline.age(on: workspace.today)) d", record.person.name, next(record, workspace),
    ]
  }

  /// What comes next.
  private static func next(_ record: FenceRecord, _ workspace: Workspace) -> String {
    let deadline = record.deadline
    if deadline.expiry(on: workspace.today) != nil { return "proposed: \(record.proposal.end.word)" }
    switch deadline.state {
    case .open: return "ask, or plan a meeting"
    case .asked: return "plan a meeting"
    case .planned: return deadline.plan.map { when($0, workspace) } ?? ""
    case .held: return "decide; proposed: \(record.proposal.end.word)"
    case .decided, .expired: return deadline.end?.word ?? ""
    }
  }

  /// One of them in full.
  static func print(_ record: FenceRecord, _ workspace: Workspace) {
    let (deadline, today) = (record.deadline, workspace.today)
    Terminal.line("\(deadline.id.rawValue)  \(record.person.name)")
    if !record.work.isEmpty { Terminal.line(record.work) }
    if let url = record.person.slug?.profileURL { Terminal.line(url) }
    Terminal.line()
    for reached in deadline.path(on: today) {
      Terminal.line(
        "\(reached.on.iso)  \(reached.state.word)\(reached.reason.isEmpty ? "" : "  \(reached.reason)")"
      )
    }
    for step in record.steps {
      switch step.event {
      case .cancelled:
        Terminal.line("\(step.day.iso)  meeting cancelled\(step.reason.isEmpty ? "" : "  \(step.reason)")")
      case .snoozed(let day), .moved(let day):
        Terminal.line(
          "\(step.day.iso)  day moved to \(day.iso)\(step.reason.isEmpty ? "" : "  \(step.reason)")"
        )
      case .asked, .planned, .held, .decided: break
      }
    }
    Terminal.line()
    if let plan = deadline.plan {
      Terminal.line("Meeting: \(when(plan, workspace))\(plan.place.isEmpty ? "" : ", \(plan.place)")")
    }
    if let outcome = deadline.outcome {
      Terminal.lines(outcome.note)
      if outcome.isPoor { Terminal.line("A meeting that comes to little is a normal outcome. Now you know.") }
    }
    if let end = deadline.end {
      Terminal.line("Decided: \(end.word).")
      return
    }
    let often =
      !deadline.isSnoozedOften
      ? ""
      : deadline.snoozes + 1 == Deadline.snoozesUntilSaid
        ? " Moving it once more would be the third time." : " You have put it off \(deadline.snoozes) times."
    Terminal.line(
      "To be decided by \(deadline.by.iso), undecided for \(deadline.age(on: today)) days.\(often)"
    )
    let proposal = record.proposal
    if let expiry = deadline.expiry(on: today) {
      Terminal.line(
        expiry.isGraceOver
          ? "The day is past, and so are the days of grace."
          : "The day is past; days of grace until \(expiry.graceUntil.iso)."
      )
      Terminal.line("Proposed: \(proposal.end.word). \(proposal.reason)")
    } else if deadline.outcome != nil {
      Terminal.line("Proposed: \(proposal.end.word). \(proposal.reason)")
    }
  }

  /// When a meeting is, on the clocks of the reader, with the zone that it was agreed in where that is another one.
  static func when(_ plan: Meeting.Plan, _ workspace: Workspace) -> String {
    let zone = workspace.zone()
    let shown = plan.time.shown(in: zone)
    guard let minute = shown.minute else { return "\(plan.form.rawValue) on \(shown.day.iso)" }
    var text =
      "\(plan.form.rawValue) on \(shown.day.iso) at \(MeetingTime.clock(minute)), \(plan.minutes) minutes"
    if plan.time.zone != zone.identifier, let agreed = plan.time.minute {
      text += " (\(MeetingTime.clock(agreed)) in \(plan.time.zone))"
    }
    return text
  }
}
