import Foundation
package import Vetting

extension Workspace {
  /// What is to be clicked on LinkedIn, paced over days; ended and confirmed actions come last.
  package func worklist() throws -> [Action] { try worklist(beside: store.fenceRecords(in: zone())) }

  /// The same where what is undecided was gathered already.
  func worklist(beside fence: [FenceRecord]) throws -> [Action] {
    let pace = try policy().actionsPerDay
    let today = today
    let replied = replies(fence)
    let actions = try store.actionStates().map { state in
      let reply = state.decision.choice == .meet ? replied[state.decision.request] : nil
      return Action(
        subject: .request(state.decision.id, state.decision.request),
        kind: Worklist.kind(of: state.decision.choice),
        name: state.decision.name,
        slug: state.decision.slug,
        decidedAt: state.decision.decidedAt,
        outcome: state.outcome ?? reply.map { _ in .done },
        endedAt: state.endedAt ?? reply,
        confirmedOn: state.confirmedOn,
        plannedOn: today
      )
    }
    return Worklist.paced(try actions + removals(), today: today, in: zone(), perDay: pace)
  }

  /// When each requester was asked, or a meeting was agreed with them: the reply is done by that.
  private func replies(_ fence: [FenceRecord]) -> [Request.ID: Date] {
    fence.reduce(into: [:]) { replies, record in
      guard record.withdrawnAt == nil, record.deadline.isUndecided, record.deadline.path.count > 1,
        let at = record.steps.first(where: { $0.event.isContact })?.at
      else { return }
      for request in record.requests { replies[request] = at }
    }
  }

  /// Removals as actions; one that was noted as done and is listed by a later export is open again.
  private func removals() throws -> [Action] {
    // Where nobody was ever decided upon, there is nothing to look up and nothing to judge for it.
    guard try !store.connectionDecisions(of: nil, review: nil, limit: 1).isEmpty, try refreshConnections()
    else {
      return []
    }
    let today = today
    return try store.removalStates().map { state in
      let isReopened = state.stillListedOn != nil
      return Action(
        subject: .connection(state.decision.id, state.decision.person.key),
        kind: .remove,
        name: state.decision.person.name,
        slug: state.decision.person.slug,
        decidedAt: state.decision.decidedAt,
        outcome: isReopened ? nil : state.outcome,
        endedAt: state.endedAt,
        confirmedOn: state.confirmedOn,
        plannedOn: today,
        reopenedBy: state.stillListedOn,
        sharesOthers: state.sharesOthers
      )
    }
  }

  /// Notes how an action ended; nil takes that back.
  ///
  /// Throws `StoreError.noSuch` where there is no such action.
  package func end(_ action: Action.ID, as outcome: Action.Outcome?) throws {
    let digits = action.rawValue.utf8.drop { $0 == UInt8(ascii: "c") }
    guard let number = Int64(String(decoding: digits, as: UTF8.self)),
      action.rawValue.utf8.count - digits.count < 2
    else { throw StoreError.noSuch("action \(action.rawValue)") }
    if action.rawValue.utf8.first == UInt8(ascii: "c") {
      try store.append(outcome: outcome, of: ConnectionDecision.ID(rawValue: number), at: now())
    } else {
      try store.append(outcome: outcome, of: Decision.ID(rawValue: number), at: now())
    }
  }
}
