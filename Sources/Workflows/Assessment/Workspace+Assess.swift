package import Vetting

extension Workspace {
  /// The stamp that assessments made now would bear.
  package func currentStamp() throws -> AssessmentStamp {
    AssessmentStamp(ruleset: Ruleset.current.version, policy: try policy().digest)
  }

  /// Makes the assessments where facts, ruleset or policy changed since they were last made.
  package func refreshAssessments() throws {
    let policy = try policy()
    let stamp = AssessmentStamp(ruleset: Ruleset.current.version, policy: policy.digest)
    guard try store.assessmentStamp() != stamp else { return }
    let member = try store.memberProfile()
    let assessor = Assessor(ruleset: .current, member: member, policy: policy)
    let assessed = try store.dossiers(of: nil).map { dossier in
      AssessedRequest(request: dossier.request, verdict: assessor.assess(dossier))
    }
    try store.replaceAssessments(assessed, stamp: stamp)
  }

  /// Judges one request anew.
  func assessAgain(_ id: Request.ID) throws -> StoredRequest {
    let member = try store.memberProfile()
    guard let dossier = try store.dossiers(of: [id]).first else {
      throw RequestError.noSuchRequest(id.rawValue)
    }
    let verdict = Ruleset.current.assess(dossier, member: member, policy: try policy())
    try store.updateAssessment(AssessedRequest(request: dossier.request, verdict: verdict))
    return try request(id)
  }

  /// Judges a typed request without keeping it.
  func preview(_ typed: TypedRequest) throws -> StoredRequest {
    let dossier = try store.dossier(ofTyped: typed)
    let verdict = Ruleset.current.assess(
      dossier,
      member: try store.memberProfile(),
      policy: try policy()
    )
    return StoredRequest(request: dossier.request, verdict: verdict, decision: nil)
  }
}
