package import Vetting

extension Workspace {
  /// The stamp that assessments made now would bear.
  package func currentStamp() throws -> AssessmentStamp {
    try stamp(under: policy())
  }

  private func stamp(under policy: Policy) throws -> AssessmentStamp {
    let moment = policy.learns ? try store.learningMoment() : nil
    return AssessmentStamp(
      ruleset: Ruleset.current.version,
      policy: policy.digest,
      basis: try store.purposes(limit: 1).first?.purpose.digest ?? "",
      learned: moment.flatMap { $0.isEmpty ? nil : $0 }
    )
  }

  /// Judges under a policy and a purpose, which need not be those of the workspace, with what the user's answers taught.
  func assessor(under policy: Policy, purpose: Purpose? = nil) throws -> Assessor {
    var member = try store.memberProfile()
    if let purpose { member.purpose = purpose }
    return Assessor(
      ruleset: .current,
      member: member,
      policy: policy,
      learned: try learnedModel(policy, member)
    )
  }

  /// Judges under the workspace's policy.
  func assessor() throws -> Assessor { try assessor(under: policy()) }

  /// Makes the assessments where facts, ruleset, policy, purpose or what was learned changed since they were last made.
  package func refreshAssessments() throws {
    let stamp = try currentStamp()
    guard try store.assessmentStamp() != stamp else { return }
    try store.replaceAssessments(assess(store.dossiers(of: nil)), stamp: stamp)
  }

  /// Judges dossiers, under another purpose where one is given, and keeps nothing.
  func assess(_ dossiers: [Dossier], purpose: Purpose? = nil) throws -> [AssessedRequest] {
    let assessor = try assessor(under: policy(), purpose: purpose)
    return dossiers.map { AssessedRequest(request: $0.request, verdict: assessor.assess($0)) }
  }

  /// Judges one request anew.
  func assessAgain(_ id: Request.ID) throws -> StoredRequest {
    guard let dossier = try store.dossiers(of: [id]).first else {
      throw RequestError.noSuchRequest(id.rawValue)
    }
    let verdict = try assessor().assess(dossier)
    try store.updateAssessment(AssessedRequest(request: dossier.request, verdict: verdict))
    return try request(id)
  }

  /// Judges anew the requests of the campaigns that these belong to: they say how others were answered.
  func assessCampaigns(of requests: [Request.ID]) throws {
    let others = try store.requestsInCampaigns(of: requests)
    guard !others.isEmpty else { return }
    try store.updateAssessments(assess(store.dossiers(of: others)))
  }

  /// Judges a typed request without keeping it.
  func preview(_ typed: TypedRequest) throws -> StoredRequest {
    let dossier = try store.dossier(ofTyped: typed)
    return StoredRequest(request: dossier.request, verdict: try assessor().assess(dossier), decision: nil)
  }
}
