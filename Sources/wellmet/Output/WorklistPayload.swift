import Vetting

/// What `worklist list --json` prints.
struct WorklistPayload: Encodable {
  struct Entry: Encodable {
    let id: String
    @Nullable var request: String?
    @Nullable var person: String?
    let kind: Action.Kind
    let name: String
    @Nullable var profileURL: String?
    @Nullable var plannedOn: String?
    @Nullable var outcome: Action.Outcome?
    @Nullable var confirmedOn: String?
    @Nullable var reopenedBy: String?
  }

  let actions: [Entry]

  init(_ actions: [Action]) {
    self.actions = actions.map { action in
      Entry(
        id: action.id.rawValue,
        request: action.request?.rawValue,
        person: action.person?.rawValue,
        kind: action.kind,
        name: action.name,
        profileURL: action.slug?.profileURL,
        plannedOn: action.isOpen ? action.plannedOn.iso : nil,
        outcome: action.outcome,
        confirmedOn: action.confirmedOn?.iso,
        reopenedBy: action.reopenedBy?.iso
      )
    }
  }
}
