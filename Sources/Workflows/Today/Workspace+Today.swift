import Foundation
package import Vetting

/// The first page: what is due today, in the order that matters, and small enough to finish.
package struct TodayDesk: Equatable, Sendable {
  /// Meetings that are over and of which nothing was noted.
  package var toNote: [FenceRecord]
  /// Meetings today.
  package var meetings: [FenceRecord]
  /// Past their day, and due today; as many as one day takes.
  package var endings: [FenceRecord]
  /// More of these, for other days.
  package var endingsLater: Int
  /// Due, or to be met, within days.
  package var ahead: [FenceRecord]
  /// What is due about introductions.
  package var introductions: IntroductionsDue
  /// How many messages may ask for an introduction, and were not looked at.
  package var foundAsks: Int
  /// Whom to be in touch with this week.
  package var touches: [Touch]
  /// The requests of today, newest first.
  package var requests: [QueueSlice.Row]
  /// All that wait, those of today included.
  package var waiting: Int
  /// What is to be clicked on LinkedIn today.
  package var clicks: [Action]
  /// What the newest export changed, where it was imported lately: how many of each kind.
  package var changes: [NetworkChange.Kind: Int]
  /// The day of the newest export; nil where nothing was imported.
  package var exportDay: Day?
  /// True where the newest export is so old that a new one is worth asking for.
  package var isExportOld: Bool
  /// True once anything was imported, typed or decided.
  package var hasAnything: Bool
  package var answeredToday: Int

  /// True where nothing is left that waits for the user today.
  package var isDone: Bool {
    toNote.isEmpty && endings.isEmpty && introductions.isEmpty && requests.isEmpty && clicks.isEmpty
  }
}

extension Workspace {
  /// What is due today.
  package func todayDesk() throws -> TodayDesk {
    let (now, zone, today) = (now(), zone(), today)
    let all = try fenceRecords().filter { $0.withdrawnAt == nil }
    let placed = all.filter(\.deadline.isUndecided).sorted { $0.deadline.by < $1.deadline.by }
      .compactMap { record in
        TodayPlan.place(of: record.deadline, at: now, in: zone).map { (place: $0, record: record) }
      }
    func records(_ places: TodayPlan.Place...) -> [FenceRecord] {
      placed.filter { places.contains($0.place) }.map(\.record)
    }
    let endings = records(.expired, .due)
    let endedToday = all.filter { $0.deadline.reached(.decided)?.on == today }.count
    let endingsLeft = TodayPlan.left(
      of: endings.count,
      perDay: TodayPlan.endingsPerDay,
      doneToday: endedToday
    )
    let answered = try store.decisions(of: nil, limit: 1_000).filter {
      $0.undoneAt == nil && Day($0.decidedAt, in: zone) == today
    }.count
    let queue = try store.queue(QueueQuery(limit: TodayPlan.requestsPerDay))
    let requestsLeft = TodayPlan.left(
      of: queue.open,
      perDay: TodayPlan.requestsPerDay,
      doneToday: answered
    )
    let imports = try store.imports()
    let exportDay = imports.map(\.exportDay).max()
    let isFresh =
      imports.first.map { today.number - Day($0.importedAt, in: zone).number < TodayPlan.changesDays }
      ?? false
    return TodayDesk(
      toNote: records(.toNote),
      meetings: records(.meeting).sorted { time($0) < time($1) },
      endings: Array(endings.prefix(endingsLeft)),
      endingsLater: endings.count - endingsLeft,
      ahead: records(.ahead),
      introductions: try introductionsDue(),
      foundAsks: try foundAsks().count,
      touches: try touchPlan().thisWeek,
      requests: Array(queue.rows.prefix(requestsLeft)),
      waiting: queue.open,
      clicks: try worklist(beside: all).filter { $0.isOpen && $0.plannedOn == today },
      changes: isFresh && imports.count > 1 ? try changes(since: nil, limit: 1).counts : [:],
      exportDay: exportDay,
      isExportOld: exportDay.map { today.number - $0.number > TodayPlan.exportAgeDays } ?? false,
      hasAnything: try !imports.isEmpty || queue.open > 0 || !all.isEmpty || answered > 0
        || !store.decisions(of: nil, limit: 1).isEmpty,
      answeredToday: answered
    )
  }

  private func time(_ record: FenceRecord) -> Date { record.deadline.plan?.time.moment ?? .distantFuture }
}
