import Foundation
package import Vetting

extension Workspace {
  /// Everything that is or was undecided, in the order of opening.
  package func fenceRecords() throws -> [FenceRecord] {
    try refreshAssessments()
    // Where nobody was ever decided upon, there is no connection to know of.
    if try !store.connectionDecisions(of: nil, review: nil, limit: 1).isEmpty { try refreshConnections() }
    return try store.fenceRecords(in: zone())
  }

  /// What is undecided now, the most urgent first.
  package func undecided() throws -> [FenceRecord] {
    try fenceRecords().filter { $0.deadline.isUndecided && $0.withdrawnAt == nil }.sorted { left, right in
      if left.deadline.by != right.deadline.by { return left.deadline.by < right.deadline.by }
      return left.openedAt < right.openedAt
    }
  }

  /// Everything undecided, requests that wait included, and how long decisions took.
  package func fence() throws -> Fence {
    Fence(
      open: try undecided(),
      waiting: try store.waitingSince(),
      times: DecisionTimes(try store.decisionTimes(in: zone()))
    )
  }

  /// One of them by its number, decided or not.
  package func fenceRecord(_ id: Deadline.ID) throws -> FenceRecord {
    guard let found = try fenceRecords().last(where: { $0.withdrawnAt == nil && $0.decisions.contains(id) })
    else { throw DeadlineError.noSuch(id.rawValue) }
    return found
  }

  /// What is undecided about somebody: by its number, a request, a person's key, profile address or name.
  ///
  /// By its number also what is decided by now, so that it can be said so.
  package func fenceRecord(named text: String) throws -> FenceRecord {
    let all = try fenceRecords().filter { $0.withdrawnAt == nil }
    let id = Deadline.ID(rawValue: text)
    if let found = all.last(where: { $0.decisions.contains(id) }) { return found }
    let request = Request.ID(rawValue: text)
    let slug = Slug(profileURL: text)
    let key = NameKey(text)
    let found = all.filter { record in
      guard record.deadline.isUndecided else { return false }
      return record.requests.contains(request) || record.person.key.rawValue == text
        || (slug != nil && record.person.slug == slug) || (!key.isEmpty && NameKey(record.person.name) == key)
    }
    guard let only = found.first else { throw DeadlineError.nothingUndecided(text) }
    guard found.count == 1 else { throw DeadlineError.severalFit(text, found.map(\.deadline.id.rawValue)) }
    return only
  }

  /// Notes that the user asked them something; gives it as it stands then.
  ///
  /// A dry run keeps nothing.
  package func noteAsked(
    _ id: Deadline.ID,
    reason: String = "",
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> FenceRecord {
    try take(.asked, reason: reason, of: id, dryRun: dryRun, by: notedBy)
  }

  /// Sets another day by which it must end.
  package func snooze(
    _ id: Deadline.ID,
    to day: Day,
    reason: String = "",
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> FenceRecord {
    try take(.snoozed(to: day), reason: reason, of: id, dryRun: dryRun, by: notedBy)
  }

  /// Takes the last step back, whether the thing is decided or not; gives it as it stands then.
  package func undoStep(of id: Deadline.ID, by notedBy: String) throws -> FenceRecord {
    let record = try fenceRecord(id)
    guard let number = record.lastStep?.number else {
      throw DeadlineError.nothingToUndo(record.person.name)
    }
    if let done = record.deadline.reached(.decided) {
      throw DeadlineError.refused(name: record.person.name, .alreadyDecided(on: done.on))
    }
    try store.undoStep(number, at: now(), by: notedBy)
    try judgeAgain(record.person.key)
    try keepCalendar()
    return try fenceRecord(id)
  }

  /// What ended something undecided, in the journal that it belongs to.
  package enum Ended: Equatable, Sendable {
    case requests([Decision])
    case connections([ConnectionDecision])
  }

  /// Ends it: answers the request, or decides on the connection.
  @discardableResult
  package func end(
    _ id: Deadline.ID,
    as end: DeadlineEnd,
    reason: String = "",
    by decidedBy: String
  ) throws -> Ended {
    let record = try fenceRecord(id)
    if let done = record.deadline.reached(.decided) {
      throw DeadlineError.refused(name: record.person.name, .alreadyDecided(on: done.on))
    }
    switch (record.deadline.subject, end) {
    case (.request(_, let request), .request(let choice)):
      return .requests(try decide([request], choice, by: decidedBy))
    case (.connection(_, let person), .connection(let choice)):
      return .connections(try decide(connections: [person], choice, reason: reason, by: decidedBy))
    case (.request, _):
      throw DeadlineError.wrongEnd(end.word, allowed: ["accept", "ignore", "decline"])
    case (.connection, _): throw DeadlineError.wrongEnd(end.word, allowed: ["keep", "remove"])
    }
  }

  /// Takes a step and keeps it, or says why it cannot be taken and keeps nothing.
  func take(
    _ event: DeadlineStep.Event,
    reason: String,
    of id: Deadline.ID,
    record written: ((FenceRecord) -> NewRecord)? = nil,
    dryRun: Bool,
    by notedBy: String
  ) throws -> FenceRecord {
    var record = try fenceRecord(id)
    let reason = try ownText(reason, field: "reason", limit: Meeting.longestText)
    let step = DeadlineStep(event, on: today, at: now(), reason: reason)
    do throws(Deadline.Refusal) { try record.deadline.take(step) } catch {
      throw DeadlineError.refused(name: record.person.name, error)
    }
    guard !dryRun else { return record }
    _ = try store.append(
      NewDeadlineStep(deadline: id, step: step, record: written?(record), notedBy: notedBy)
    )
    if written != nil { try judgeAgain(record.person.key) }
    try keepCalendar()
    return try fenceRecord(id)
  }

  /// Judges somebody anew where they are known; one who only asked may not be.
  private func judgeAgain(_ key: Person.Key) throws {
    if let person = try store.person(key) { try judgeAgain([person]) }
  }
}
