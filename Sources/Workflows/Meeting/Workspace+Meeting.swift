import Foundation
package import Vetting

/// What a person types of a meeting to come.
package struct MeetingDraft: Equatable, Sendable {
  package var form: Meeting.Form
  package var day: Day
  /// Minutes after midnight; nil where only the day is agreed.
  package var minute: Int?
  /// The zone of that time by its name; the user's own where empty.
  package var zone: String
  package var minutes: Int
  package var place: String

  /// A meeting to come.
  package init(
    form: Meeting.Form,
    day: Day,
    minute: Int?,
    zone: String = "",
    minutes: Int = Meeting.usualMinutes,
    place: String = ""
  ) {
    self.form = form
    self.day = day
    self.minute = minute
    self.zone = zone
    self.minutes = minutes
    self.place = place
  }
}

extension Workspace {
  /// Plans a meeting, or moves the one that is planned.
  package func plan(
    _ id: Deadline.ID,
    _ draft: MeetingDraft,
    reason: String = "",
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> FenceRecord {
    guard Meeting.possibleMinutes.contains(draft.minutes) else { throw DeadlineError.length(draft.minutes) }
    let time = try time(draft)
    let plan = Meeting.Plan(
      form: draft.form,
      time: time,
      minutes: draft.minutes,
      place: try ownText(draft.place, field: "place", limit: Meeting.longestText),
      day: time.shown(in: zone()).day
    )
    return try take(.planned(plan), reason: reason, of: id, dryRun: dryRun, by: notedBy)
  }

  /// The time that was typed, in a zone that the system knows.
  private func time(_ draft: MeetingDraft) throws -> MeetingTime {
    guard let minute = draft.minute else { return MeetingTime(day: draft.day) }
    let name = TextBounds.trimmed(draft.zone)
    guard let zone = name.isEmpty ? zone() : TimeZone(identifier: name) else {
      throw DeadlineError.noSuchZone(name)
    }
    let time: MeetingTime
    do throws(MeetingTime.Problem) {
      time = try MeetingTime(day: draft.day, minute: minute, zone: zone)
    } catch {
      throw DeadlineError.time(error)
    }
    if let moment = time.moment, moment < now() {
      throw DeadlineError.pastMoment(draft.day, clock: MeetingTime.clock(minute))
    }
    return time
  }

  /// Notes that the meeting does not take place.
  package func cancelMeeting(
    _ id: Deadline.ID,
    reason: String = "",
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> FenceRecord {
    try take(.cancelled, reason: reason, of: id, dryRun: dryRun, by: notedBy)
  }

  /// Notes that they met, and what came of it; the user's note on the person is kept along with it.
  package func hold(
    _ id: Deadline.ID,
    _ outcome: Meeting.Outcome,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> FenceRecord {
    var outcome = outcome
    outcome.forThem = try ownText(
      outcome.forThem,
      field: "answer on what is in it for them",
      limit: Meeting.longestText
    )
    outcome.forMe = try ownText(
      outcome.forMe,
      field: "answer on what is in it for you",
      limit: Meeting.longestText
    )
    outcome.nextStep = try ownText(outcome.nextStep, field: "next step", limit: Meeting.longestText)
    let kept = outcome
    return try take(
      .held(kept),
      reason: "",
      of: id,
      record: { record in
        NewRecord(
          person: record.person,
          kind: kept.recordKind,
          text: kept.note,
          happenedOn: kept.heldOn,
          writtenAt: now(),
          writtenBy: notedBy
        )
      },
      dryRun: dryRun,
      by: notedBy
    )
  }
}
