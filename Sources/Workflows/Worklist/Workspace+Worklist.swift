package import Vetting

extension Workspace {
  /// What is to be clicked on LinkedIn, paced over days; ended and confirmed actions come last.
  package func worklist() throws -> [Action] {
    let pace = try policy().actionsPerDay
    let today = today
    let actions = try store.actionStates().map { state in
      Action(
        decision: state.decision.id,
        request: state.decision.request,
        kind: Worklist.kind(of: state.decision.choice),
        name: state.decision.name,
        slug: state.decision.slug,
        decidedAt: state.decision.decidedAt,
        outcome: state.outcome,
        endedAt: state.endedAt,
        confirmedOn: state.confirmedOn,
        plannedOn: today
      )
    }
    return Worklist.paced(actions, today: today, perDay: pace)
  }

  /// Notes how an action ended; nil takes that back.
  package func end(_ decision: Decision.ID, as outcome: Action.Outcome?) throws {
    try store.append(outcome: outcome, of: decision, at: now())
  }
}
