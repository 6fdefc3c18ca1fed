import Foundation
package import Vetting

extension Workspace {
  /// Answers requests, all in one step of the journal: undo takes them back together.
  ///
  /// `seeing` holds what the user looked at; where a request changed since, nothing is decided. A *meet* needs a
  /// deadline that is not past; the default is the policy's number of days from today.
  package func decide(
    _ requests: [Request.ID],
    _ choice: Recommendation,
    deadline: Day? = nil,
    seeing: [Request.ID: RequestSubstance] = [:],
    by decidedBy: String
  ) throws -> [Decision] {
    try refreshAssessments()
    let stamp = try store.assessmentStamp()
    let deadline = choice == .meet ? try meetDay(deadline) : nil
    let decided = now()
    let new = try requests.map { id in
      guard let stored = try store.request(id) else { throw RequestError.noSuchRequest(id.rawValue) }
      if let seen = seeing[id], seen != stored.request.substance { throw RequestError.changedMeanwhile(id) }
      return NewDecision(
        request: id,
        name: stored.request.name,
        slug: stored.request.slug,
        choice: choice,
        deadline: deadline,
        decidedAt: decided,
        recommended: stored.verdict.recommendation,
        stamp: stamp,
        substance: stored.request.substance,
        decidedBy: decidedBy
      )
    }
    let decisions = try store.append(new)
    try assessCampaigns(of: requests)
    try keepCalendar()
    return decisions
  }

  /// The day by which a *meet* ends: the one that is asked for, or the policy's number of days from today.
  ///
  /// Throws `RequestError` for a day that is past, or further away than indecision may last.
  package func meetDay(_ asked: Day? = nil) throws -> Day {
    let day = try asked ?? today.advanced(by: policy().meetDays)
    if day < today { throw RequestError.deadlinePast(day) }
    let latest = Deadline.latest(from: today)
    if day > latest { throw RequestError.deadlineTooFar(day, latest: latest) }
    return day
  }

  /// Takes decisions back; gives those taken back.
  package func undo(_ decisions: [Decision.ID], by decidedBy: String) throws -> [Decision] {
    let undone = try store.undo(decisions, at: now(), by: decidedBy)
    try assessCampaigns(of: undone.map(\.request))
    try keepCalendar()
    return undone
  }

  /// What an undo would take back: the decision of a request that holds, or else what was decided last,
  /// a bulk answer as a whole.
  package func undoable(of request: Request.ID?) throws -> [Decision] {
    let found =
      if let request {
        try Array(store.decisions(of: request, limit: 100).filter { $0.undoneAt == nil }.prefix(1))
      } else {
        try store.lastDecisions()
      }
    guard !found.isEmpty else { throw RequestError.nothingToUndo }
    return found
  }

  /// Takes back the decision of a request that holds, or else what was decided last.
  package func undo(of request: Request.ID?, by decidedBy: String) throws -> [Decision] {
    try undo(undoable(of: request).map(\.id), by: decidedBy)
  }

  /// The journal, newest first, taken-back decisions included; of one request where given.
  package func history(of request: Request.ID? = nil, limit: Int = 500) throws -> [Decision] {
    try store.decisions(of: request, limit: limit)
  }
}
