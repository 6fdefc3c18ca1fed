import Foundation
import GRDB
import Vetting
import Workflows

/// Puts together what is or was undecided: decisions to meet, the steps taken, and the decisions that ended them.
struct FenceGathering {
  private let zone: TimeZone
  private let rows: StepRows
  private(set) var records: [FenceRecord] = []

  /// Gathers all of it.
  init(_ db: Database, in zone: TimeZone) throws {
    self.zone = zone
    rows = try StepRows(db)
    for entries in [try MeetEntry.onRequests(db), try MeetEntry.onConnections(db)] { add(entries) }
    records.sort { ($0.openedAt, $0.deadline.id.rawValue) < ($1.openedAt, $1.deadline.id.rawValue) }
  }

  /// Adds what facts and conclusions say of those that are undecided.
  mutating func addFacts(_ db: Database) throws {
    let facts = try FenceFacts(db)
    for index in records.indices where records[index].deadline.isUndecided {
      try facts.fill(&records[index], in: zone)
    }
  }

  /// Follows each decision to meet to those after it: another one moves the day, any other one ends it.
  private mutating func add(_ entries: [MeetEntry]) {
    var open: [Int64: FenceRecord] = [:]
    var withdrawn: [MeetEntry] = []
    for entry in entries {
      guard entry.undoneAt == nil else {
        withdrawn.append(entry)
        continue
      }
      var record = open.removeValue(forKey: entry.number) ?? begun(entry)
      if record.deadline.subject != entry.subject {
        // Whoever was met and is to be met again begins anew.
        if record.deadline.state == .held {
          take(&record, .decided(end(of: entry.subject)), entry.at)
          records.append(record)
          record = begun(entry)
        } else {
          take(&record, .snoozed(to: entry.by), entry.at, entry.reason)
        }
      }
      takeSteps(&record, before: entry.isMoved ? entry.next?.number : nil)
      if let next = entry.next, entry.isMoved {
        // Two requests of one text that are met together go on as one.
        if var other = open.updateValue(record, forKey: next.number) {
          take(&other, .decided(next.end), next.at)
          records.append(other)
        }
      } else {
        if let next = entry.next { take(&record, .decided(next.end), next.at, next.reason) }
        records.append(record)
      }
    }
    let standing = Set(records.map { $0.request?.rawValue ?? $0.person.key.rawValue })
    for entry in withdrawn {
      var record = begun(entry)
      guard !standing.contains(record.request?.rawValue ?? record.person.key.rawValue) else { continue }
      takeSteps(&record, before: nil)
      record.withdrawnAt = entry.undoneAt
      record.revision += 1
      record.changedAt = max(record.changedAt, entry.undoneAt ?? record.changedAt)
      records.append(record)
    }
  }

  private func end(of subject: Deadline.Subject) -> DeadlineEnd {
    switch subject {
    case .request: .request(.meet)
    case .connection: .connection(.meet)
    }
  }

  private func begun(_ entry: MeetEntry) -> FenceRecord {
    let noted = rows.entries[entry.subject.id.rawValue]
    return FenceRecord(
      deadline: Deadline(
        entry.subject,
        openedOn: Day(entry.at, in: zone),
        by: entry.by,
        reason: entry.reason
      ),
      steps: [],
      person: entry.person,
      work: "",
      email: "",
      openedAt: entry.at,
      revision: noted?.count ?? 0,
      changedAt: max(entry.at, noted?.last ?? entry.at),
      withdrawnAt: nil,
      evidence: EndProposal.Evidence(),
      lastPlan: rows.lastPlan[entry.subject.id.rawValue]
    )
  }

  /// Takes the steps that were noted, those before a decision where one is given.
  private func takeSteps(_ record: inout FenceRecord, before decision: Int64?) {
    let taken = Set(record.steps.compactMap(\.number))
    for (step, after) in rows.steps[record.deadline.id.rawValue] ?? [] {
      guard !taken.contains(step.number ?? 0), decision.map({ after < $0 }) ?? true else { continue }
      // One that cannot be taken, because one before it was taken back, is passed over.
      try? record.deadline.take(step)
      record.steps.append(step)
    }
  }

  private func take(
    _ record: inout FenceRecord,
    _ event: DeadlineStep.Event,
    _ at: Date,
    _ reason: String = ""
  ) {
    let step = DeadlineStep(event, on: Day(at, in: zone), at: at, reason: reason)
    try? record.deadline.take(step)
    record.steps.append(step)
    record.revision += 1
    record.changedAt = max(record.changedAt, at)
  }
}
