package import Vetting

extension Workspace {
  /// Judges the open requests under another policy, and stores nothing.
  package func tryPolicy(_ policy: Policy) throws -> PolicyTrial {
    let open = try allRequests().filter { $0.decision == nil }
    var trial = PolicyTrial()
    guard try policy.digest != self.policy().digest else {
      for stored in open {
        let now = stored.verdict.recommendation
        trial.note(stored.request.id, stored.request.name, from: now, to: now)
      }
      return trial
    }
    let assessor = try assessor(under: policy)
    var recommended: [Request.ID: Recommendation] = [:]
    for dossier in try store.dossiers(of: open.map(\.request.id)) {
      recommended[dossier.request.id] = assessor.recommendation(dossier)
    }
    for stored in open {
      let id = stored.request.id
      let now = stored.verdict.recommendation
      trial.note(id, stored.request.name, from: now, to: recommended[id] ?? now)
    }
    return trial
  }
}
