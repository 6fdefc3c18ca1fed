import Vetting

extension Workspace {
  /// What was learned from the user's answers and marks, for looking at.
  package func learned() throws -> LearnedReport {
    let (policy, member) = (try policy(), try store.memberProfile())
    guard policy.learns else { return LearnedReport(isOn: false) }
    let examples = LearningExample.examples(
      try answeredNotes(),
      ruleset: .current,
      member: member,
      policy: policy
    )
    guard let model = LearnedModel.fit(examples) else { return LearnedReport(isOn: true) }
    return LearnedReport(model, examples: examples, ruleset: .current)
  }

  /// The model that the journal gives now; nil where learning is off or nothing was answered yet.
  func learnedModel(_ policy: Policy, _ member: MemberProfile) throws -> LearnedModel? {
    guard policy.learns else { return nil }
    let notes = try answeredNotes()
    return fitted.model(notes, member, policy) {
      LearnedModel.fit(
        LearningExample.examples(notes, ruleset: .current, member: member, policy: policy)
      )
    }
  }

  private func answeredNotes() throws -> [AnsweredNote] {
    let moment = try store.learningMoment()
    return moment.isEmpty ? [] : try store.answeredNotes(at: moment)
  }
}
