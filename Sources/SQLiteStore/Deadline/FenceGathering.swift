import Foundation
import GRDB
import Vetting
import Workflows

/// Puts together what is or was undecided: decisions to meet, the steps taken, and the decisions that ended them.
struct FenceGathering {
  /// A record while it is put together, with the names by which decisions on the same are found.
  private struct Draft {
    var record: FenceRecord
    var names: Set<String>
  }

  private let zone: TimeZone
  private let rows: StepRows
  private(set) var records: [FenceRecord] = []

  /// Gathers all of it.
  init(_ db: Database, in zone: TimeZone) throws {
    self.zone = zone
    rows = try StepRows(db)
    add(try MeetEntry.onRequests(db), try DecisionTally.onRequests(db))
    let connections = try MeetEntry.onConnections(db)
    add(connections.entries, connections.tally)
    records.sort { ($0.openedAt, $0.deadline.id.rawValue) < ($1.openedAt, $1.deadline.id.rawValue) }
  }

  /// Adds what facts and conclusions say of those that are undecided.
  mutating func addFacts(_ db: Database) throws {
    let facts = try FenceFacts(db)
    for index in records.indices where records[index].deadline.isUndecided {
      try facts.fill(&records[index], in: zone)
    }
  }

  /// Follows each decision to meet to those after it, and counts what was ever noted of each.
  private mutating func add(_ entries: [MeetEntry], _ tally: DecisionTally) {
    var deadlines: [String: Set<String>] = [:]
    for entry in entries {
      for name in entry.names { deadlines[name, default: []].insert(entry.subject.id.rawValue) }
    }
    for var draft in drafts(entries) {
      let decided = tally.sum(of: draft.names)
      let noted = Set(draft.names.flatMap { deadlines[$0] ?? [] }).compactMap { rows.entries[$0] }
      draft.record.revision = decided.count + noted.reduce(0) { $0 + $1.count } - 1
      draft.record.changedAt = noted.reduce(max(decided.last, draft.record.openedAt)) { max($0, $1.last) }
      records.append(draft.record)
    }
  }

  /// Another decision to meet moves the day, any other one ends it.
  private func drafts(_ entries: [MeetEntry]) -> [Draft] {
    var open: [Int64: Draft] = [:]
    var ready: [Draft] = []
    for entry in entries {
      guard entry.undoneAt == nil else {
        var draft = begun(entry)
        takeSteps(&draft.record, before: nil)
        draft.record.withdrawnAt = entry.undoneAt
        ready.append(draft)
        continue
      }
      var draft = open.removeValue(forKey: entry.number) ?? begun(entry)
      if draft.record.deadline.subject != entry.subject {
        // Whoever was met and is to be met again begins anew.
        if draft.record.deadline.state == .held {
          take(&draft.record, .decided(end(of: entry.subject)), entry.at)
          ready.append(draft)
          draft = begun(entry)
        } else {
          take(&draft.record, .moved(to: entry.by), entry.at, entry.reason)
          note(entry, in: &draft)
        }
      }
      takeSteps(&draft.record, before: entry.isMoved ? entry.next?.number : nil)
      if let next = entry.next, entry.isMoved {
        // Two requests of one text that are met together go on as one.
        if var other = open.updateValue(draft, forKey: next.number) {
          take(&other.record, .decided(next.end), next.at)
          ready.append(other)
        }
      } else {
        if let next = entry.next { take(&draft.record, .decided(next.end), next.at, next.reason) }
        ready.append(draft)
      }
    }
    return ready
  }

  private func end(of subject: Deadline.Subject) -> DeadlineEnd {
    switch subject {
    case .request: .request(.meet)
    case .connection: .connection(.meet)
    }
  }

  private func begun(_ entry: MeetEntry) -> Draft {
    let record = FenceRecord(
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
      revision: 0,
      changedAt: entry.at,
      withdrawnAt: nil,
      evidence: EndProposal.Evidence(),
      lastPlan: rows.lastPlan[entry.subject.id.rawValue]
    )
    var draft = Draft(record: record, names: [])
    note(entry, in: &draft)
    return draft
  }

  /// Keeps by which decision and request a record goes, too.
  private func note(_ entry: MeetEntry, in draft: inout Draft) {
    draft.names.formUnion(entry.names)
    draft.record.decisions.append(entry.subject.id)
    if case .request(_, let request) = entry.subject { draft.record.requests.append(request) }
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
  }
}
