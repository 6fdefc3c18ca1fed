package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func fenceRecords(in zone: TimeZone) throws -> [FenceRecord] {
    try read { db in
      var gathering = try FenceGathering(db, in: zone)
      try gathering.addFacts(db)
      return gathering.records
    }
  }

  package func append(_ new: NewDeadlineStep) throws -> Int64 {
    try write { db in
      let record = try new.record.map { try PersonRecord.append($0, db).id }
      let columns = StepColumns(new.step.event)
      try db.execute(
        sql: """
          INSERT INTO decision_step (deadline, kind, on_day, day, agreed_day, minute, zone, moment, form, minutes, place,
            felt_right, for_them, for_me, would_introduce, next_step, record, after_decision, reason, noted_at, noted_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          new.deadline.rawValue, columns.kind, new.step.day.number, columns.day?.number,
          columns.plan?.time.day.number,
          columns.plan?.time.minute, columns.plan?.time.zone,
          (columns.plan?.time.moment).map { Int64($0.timeIntervalSince1970) }, columns.form?.rawValue,
          columns.plan?.minutes, columns.plan?.place, columns.outcome?.feltRight.rawValue,
          columns.outcome?.forThem, columns.outcome?.forMe, columns.outcome?.wouldIntroduce,
          columns.outcome?.nextStep, record, try last(db, new.deadline), new.step.reason,
          Int64(new.step.at.timeIntervalSince1970),
          new.notedBy,
        ]
      )
      return db.lastInsertedRowID
    }
  }

  /// The last decision of the journal that a deadline belongs to.
  private func last(_ db: Database, _ deadline: Deadline.ID) throws -> Int64 {
    let isConnection = deadline.rawValue.utf8.first == UInt8(ascii: "c")
    return try Int64.fetchOne(
      db,
      sql: isConnection
        ? "SELECT coalesce(max(id), 0) FROM decision_connection"
        : "SELECT coalesce(max(id), 0) FROM decision_entry"
    ) ?? 0
  }

  package func undoStep(_ number: Int64, at now: Date, by: String) throws {
    try write { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: "SELECT id, record FROM decision_step WHERE id = ?",
          arguments: [number]
        )
      else { throw StoreError.noSuch("step \(number)") }
      let seconds = Int64(now.timeIntervalSince1970)
      try db.execute(
        sql: """
          INSERT INTO decision_step_undo (step, undone_at, undone_by) VALUES (?, ?, ?)
          ON CONFLICT (step) DO NOTHING
          """,
        arguments: [number, seconds, by]
      )
      guard let record = row[1] as Int64? else { return }
      try db.execute(
        sql: """
          INSERT INTO decision_record_undo (record, undone_at, undone_by) VALUES (?, ?, ?)
          ON CONFLICT (record) DO NOTHING
          """,
        arguments: [record, seconds, by]
      )
    }
  }

  package func waitingSince() throws -> [Date] {
    try read { db in
      try Int64.fetchAll(
        db,
        sql: "SELECT sent_at FROM derived_request WHERE decision IS NULL ORDER BY sent_at"
      )
      .map { Date(timeIntervalSince1970: Double($0)) }
    }
  }

  package func decisionTimes(in zone: TimeZone) throws -> [DecisionTimes.Sample] {
    try read { db in
      let fence = try FenceGathering(db, in: zone).records.filter { $0.withdrawnAt == nil }
      // What was undecided began when it was so decided; a request began when it came.
      let met = Set(fence.flatMap(\.requests).map(\.rawValue))
      var samples = fence.compactMap { record -> DecisionTimes.Sample? in
        guard record.connection != nil, record.deadline.end != .connection(.meet),
          let done = record.deadline.reached(.decided)
        else { return nil }
        return DecisionTimes.Sample(
          since: record.deadline.openedOn,
          decidedOn: done.on,
          wasOnTheFence: true
        )
      }
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT entry.request, entry.decided_at, coalesce(invitation.sent_at, typed.typed_at)
          FROM decision_entry AS entry
          LEFT JOIN fact_invitation AS invitation ON invitation.request = entry.request
          LEFT JOIN decision_request AS typed ON typed.request = entry.request
          WHERE entry.choice <> 'meet' AND entry.id IN (SELECT id FROM decision_holding) ORDER BY entry.id
          """
      ) {
        guard let since = row[2] as Int64? else { continue }
        samples.append(
          DecisionTimes.Sample(
            since: Day(Date(timeIntervalSince1970: Double(since)), in: zone),
            decidedOn: Day(Date(timeIntervalSince1970: Double(row[1] as Int64)), in: zone),
            wasOnTheFence: met.contains(row[0])
          )
        )
      }
      return samples
    }
  }
}

/// What a step puts into the columns of its row.
private struct StepColumns {
  let kind: String
  var day: Day?
  var plan: Meeting.Plan?
  var outcome: Meeting.Outcome?

  var form: Meeting.Form? { plan?.form ?? outcome?.form }

  init(_ event: DeadlineStep.Event) {
    switch event {
    case .asked: kind = "asked"
    case .planned(let plan):
      kind = "planned"
      self.plan = plan
      day = plan.day
    case .cancelled: kind = "cancelled"
    case .held(let outcome):
      kind = "held"
      self.outcome = outcome
      day = outcome.heldOn
    case .snoozed(let to):
      kind = "snoozed"
      day = to
    case .moved, .decided:
      // Decisions have a journal of their own; the table refuses this kind.
      kind = "decided"
    }
  }
}
