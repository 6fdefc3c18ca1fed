import Vetting

/// What `worklist list --json` prints.
struct WorklistPayload: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let request: String
    let kind: Action.Kind
    let name: String
    @Nullable var profileURL: String?
    @Nullable var plannedOn: String?
    @Nullable var outcome: Action.Outcome?
    @Nullable var confirmedOn: String?
  }

  let actions: [Entry]

  init(_ actions: [Action]) {
    self.actions = actions.map { action in
      Entry(
        id: action.decision.rawValue,
        request: action.request.rawValue,
        kind: action.kind,
        name: action.name,
        profileURL: action.slug?.profileURL,
        plannedOn: action.isOpen ? action.plannedOn.iso : nil,
        outcome: action.outcome,
        confirmedOn: action.confirmedOn?.iso
      )
    }
  }
}
