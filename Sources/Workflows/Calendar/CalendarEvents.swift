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
  ///
  /// One day and one meeting for each person or request, whatever was taken back and begun anew meanwhile: so a file
  /// that was read before is brought up to date by the next one.
  package static func make(_ records: [FenceRecord], initialsOnly: Bool, today: Day) -> [CalendarEvent] {
    var order: [String] = []
    var groups: [String: [FenceRecord]] = [:]
    for record in records {
      if groups[subject(record)] == nil { order.append(subject(record)) }
      groups[subject(record), default: []].append(record)
    }
    return order.flatMap { key -> [CalendarEvent] in
      let group = groups[key] ?? []
      guard let newest = group.last(where: { $0.withdrawnAt == nil }) ?? group.last else { return [] }
      var events: [CalendarEvent] = []
      if isRecent(newest, today) { events.append(deadline(newest, initialsOnly)) }
      let met = newest.planOrLast == nil ? group.last { $0.planOrLast != nil } : newest
      if let met, let plan = met.planOrLast, plan.day.number > today.number - daysKept {
        events.append(meeting(met, plan, initialsOnly))
      }
      return events
    }
  }

  /// What an event is about: the request, or the person.
  private static func subject(_ record: FenceRecord) -> String {
    record.request?.rawValue ?? record.person.key.rawValue
  }

  /// What is undecided, and what ended lately.
  private static func isRecent(_ record: FenceRecord, _ today: Day) -> Bool {
    if record.deadline.isUndecided, record.withdrawnAt == nil { return true }
    return Day(record.changedAt, in: .gmt).number > today.number - daysKept
  }

  /// True where a meeting does not take place: cancelled, taken back, or the person was turned down before it.
  private static func isOff(_ record: FenceRecord, _ plan: Meeting.Plan) -> Bool {
    guard record.deadline.plan != nil, record.withdrawnAt == nil else { return true }
    guard record.deadline.outcome == nil, let ended = record.deadline.reached(.decided) else { return false }
    switch record.deadline.end {
    case .request(.accept)?, .connection(.keep)?: return false
    default: return plan.day >= ended.on
    }
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
      isCancelled: isOff(record, plan),
      isFree: plan.time.moment == nil,
      alarms: plan.time.moment == nil
        ? [.init(minutes: morning, words: reminder)]
        : [
          .init(minutes: -1_440, words: "Read the brief, for tomorrow: \(reminder)"),
          .init(minutes: -15, words: reminder),
        ]
    )
  }

  /// The same for the same request or person in every file.
  private static func id(_ kind: String, _ record: FenceRecord) -> String {
    var hash = FNV1a()
    for text in [kind, subject(record)] {
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

extension FenceRecord {
  /// The meeting that is agreed, or was last.
  fileprivate var planOrLast: Meeting.Plan? { deadline.plan ?? lastPlan }
}
