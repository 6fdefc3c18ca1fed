import Foundation
import GRDB
import Vetting
import Workflows

/// The steps of each deadline, with how often anything was noted of it.
struct StepRows {
  /// The steps that hold, in their order, each with the last decision before it.
  private(set) var steps: [String: [(step: DeadlineStep, after: Int64)]] = [:]
  /// The meeting that was agreed last, of those taken back as well.
  private(set) var lastPlan: [String: Meeting.Plan] = [:]
  /// How many entries there are, those taken back and their taking back included, and when the last was made.
  private(set) var entries: [String: (count: Int, last: Date)] = [:]

  /// Reads all of them.
  init(_ db: Database) throws {
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT step.id, step.deadline, step.kind, step.on_day, step.day, step.minute, step.zone, step.moment,
          step.form, step.minutes, step.place, step.felt_right, step.for_them, step.for_me, step.would_introduce,
          step.next_step, step.reason, step.noted_at, undo.undone_at, step.after_decision,
          step.agreed_day
        FROM decision_step AS step LEFT JOIN decision_step_undo AS undo ON undo.step = step.id ORDER BY step.id
        """
    ) {
      let deadline = row[1] as String
      let noted = Date(timeIntervalSince1970: Double(row[17] as Int64))
      let undone = (row[18] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
      let before = entries[deadline] ?? (0, noted)
      entries[deadline] = (before.count + (undone == nil ? 1 : 2), max(before.last, noted, undone ?? noted))
      guard let event = StepRows.event(row) else { continue }
      if case .planned(let plan) = event { lastPlan[deadline] = plan }
      guard undone == nil else { continue }
      let step = DeadlineStep(event, on: Day(number: row[3]), at: noted, reason: row[16], number: row[0])
      steps[deadline, default: []].append((step, row[19]))
    }
  }

  /// What was done; the table's checks make every value readable.
  private static func event(_ row: Row) -> DeadlineStep.Event? {
    let day = (row[4] as Int?).map { Day(number: $0) }
    let form = (row[8] as String?).flatMap(Meeting.Form.init(rawValue:))
    switch row[2] as String {
    case "asked": return .asked
    case "cancelled": return .cancelled
    case "snoozed": return day.map { .snoozed(to: $0) }
    case "planned":
      guard let day, let form else { return nil }
      let agreed = (row[20] as Int?).map { Day(number: $0) } ?? day
      let moment = (row[7] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
      let time = MeetingTime(day: agreed, minute: row[5], zone: row[6] ?? "", moment: moment)
      return .planned(
        Meeting.Plan(form: form, time: time, minutes: row[9], place: row[10] ?? "", day: day)
      )
    default:
      guard let day, let form else { return nil }
      return .held(
        Meeting.Outcome(
          heldOn: day,
          form: form,
          feltRight: Meeting.Feeling(rawValue: row[11]) ?? .partly,
          forThem: row[12] ?? "",
          forMe: row[13] ?? "",
          wouldIntroduce: row[14],
          nextStep: row[15] ?? ""
        )
      )
    }
  }
}
