import Vetting

/// What `worklist list --json` prints.
struct WorklistPayload: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let request: String
    let kind: Action.Kind
    let name: String
    let profileURL: String?
    let plannedOn: String?
    let outcome: Action.Outcome?
    let confirmedOn: String?
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
