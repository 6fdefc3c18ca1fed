import Vetting

extension Workspace {
  /// What was learned from the user's answers and marks, for looking at.
  package func learned() throws -> LearnedReport {
    let (policy, member) = (try policy(), try store.memberProfile())
    guard policy.learns else { return LearnedReport(isOn: false) }
    let examples = try learningExamples(policy, member)
    guard let model = LearnedModel.fit(examples) else { return LearnedReport(isOn: true) }
    return LearnedReport(model, examples: examples, ruleset: .current)
  }

  /// The model that the journal gives now; nil where learning is off or nothing was answered yet.
  ///
  /// Fitted anew whenever it is asked for: it takes a fraction of a second, and nothing kept can then be out of date.
  func learnedModel(_ policy: Policy, _ member: MemberProfile) throws -> LearnedModel? {
    policy.learns ? LearnedModel.fit(try learningExamples(policy, member)) : nil
  }

  private func learningExamples(_ policy: Policy, _ member: MemberProfile) throws -> [LearningExample] {
    let moment = try store.learningMoment()
    guard !moment.isEmpty else { return [] }
    return LearningExample.examples(
      try store.answeredNotes(at: moment),
      ruleset: .current,
      member: member,
      policy: policy
    )
  }
}
