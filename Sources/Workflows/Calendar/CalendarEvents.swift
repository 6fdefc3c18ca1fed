import Foundation
package import Interchange
package import Vetting

/// What is undecided as events of a calendar: a day for each deadline, and the meetings that are planned.
package enum CalendarEvents {
  /// Days for which something that ended stays in the file, so that calendars learn of it.
  package static let daysKept = 60
  /// At seven in the morning of a day, in minutes after its midnight.
  private static let morning = 420

  /// The events of some records, with full names or initials only.
  package static func make(_ records: [FenceRecord], initialsOnly: Bool, today: Day) -> [CalendarEvent] {
    records.flatMap { record -> [CalendarEvent] in
      var events: [CalendarEvent] = []
      if isRecent(record, today) { events.append(deadline(record, initialsOnly)) }
      if let plan = record.deadline.plan ?? record.lastPlan,
        plan.time.day.number > today.number - daysKept
      {
        events.append(meeting(record, plan, initialsOnly))
      }
      return events
    }
  }

  /// What is undecided, and what ended lately.
  private static func isRecent(_ record: FenceRecord, _ today: Day) -> Bool {
    if record.deadline.isUndecided, record.withdrawnAt == nil { return true }
    return Day(record.changedAt, in: .gmt).number > today.number - daysKept
  }

  private static func deadline(_ record: FenceRecord, _ initialsOnly: Bool) -> CalendarEvent {
    let name = name(record, initialsOnly)
    let isOver = !record.deadline.isUndecided || record.withdrawnAt != nil
    return CalendarEvent(
      id: id("deadline", record),
      revision: record.revision,
      changedAt: record.changedAt,
      time: .day(record.deadline.by),
      summary: "Decide: \(name)",
      details: details(record, initialsOnly, "Undecided: ask, meet or decide by this day."),
      link: initialsOnly ? "" : record.person.slug?.profileURL ?? "",
      category: "Wellmet deadline",
      isCancelled: isOver,
      isFree: true,
      alarms: [.init(minutes: morning, words: "Decide today: \(name)")]
    )
  }

  private static func meeting(
    _ record: FenceRecord,
    _ plan: Meeting.Plan,
    _ initialsOnly: Bool
  ) -> CalendarEvent {
    let name = name(record, initialsOnly)
    let how =
      switch plan.form {
      case .video: "Video call"
      case .phone: "Phone call"
      case .inPerson: "Meeting"
      }
    let time: CalendarEvent.Time =
      plan.time.moment.map { .moment($0, minutes: plan.minutes) } ?? .day(plan.time.day)
    let reminder = "\(how) with \(name)"
    return CalendarEvent(
      id: id("meeting", record),
      revision: record.revision,
      changedAt: record.changedAt,
      time: time,
      summary: reminder,
      details: details(record, initialsOnly, "Read the brief before, and note afterwards how it was."),
      place: plan.place,
      link: initialsOnly ? "" : record.person.slug?.profileURL ?? "",
      category: "Wellmet meeting",
      isCancelled: record.deadline.plan == nil || record.withdrawnAt != nil,
      isFree: plan.time.moment == nil,
      alarms: plan.time.moment == nil
        ? [.init(minutes: morning, words: reminder)]
        : [
          .init(minutes: -1_440, words: "Tomorrow: \(reminder). Read the brief."),
          .init(minutes: -15, words: reminder),
        ]
    )
  }

  /// The same for the same decision in every file, and another one in another workspace.
  private static func id(_ kind: String, _ record: FenceRecord) -> String {
    var hash = FNV1a()
    let subject = record.request?.rawValue ?? record.person.key.rawValue
    for text in [kind, subject, String(Int64(record.openedAt.timeIntervalSince1970))] {
      hash.add(text.utf8)
      hash.add([0])
    }
    return "\(kind)-\(hash.base32)@wellmet.localhost"
  }

  private static func name(_ record: FenceRecord, _ initialsOnly: Bool) -> String {
    initialsOnly ? Initials.of(record.person.name) : record.person.name
  }

  private static func details(_ record: FenceRecord, _ initialsOnly: Bool, _ words: String) -> String {
    let number = "In Wellmet: number \(record.deadline.id.rawValue)."
    guard !initialsOnly else { return "\(words)\n\(number)" }
    return [record.work, words, number].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
