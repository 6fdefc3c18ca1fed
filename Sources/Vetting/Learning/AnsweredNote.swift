/// A note that the user answered or marked, as the journal has it.
package struct AnsweredNote: Equatable, Sendable {
  package var request: Request.ID
  package var name: String
  package var slug: Slug?
  package var note: String
  /// What the user said of it; a mark counts rather than the answer.
  package var label: LearningLabel

  /// A note with its label.
  package init(request: Request.ID, name: String, slug: Slug?, note: String, label: LearningLabel) {
    self.request = request
    self.name = name
    self.slug = slug
    self.note = note
    self.label = label
  }
}

extension LearningExample {
  /// The examples that answered notes are: judged by the rules as if nothing but the note were known.
  ///
  /// What is known of a person now, such as a talk that followed an acceptance, was not known then; so it has no part
  /// in what is learned. What one sender wrote, and what has one skeleton, belongs together.
  package static func examples(
    _ notes: [AnsweredNote],
    ruleset: Ruleset,
    member: MemberProfile,
    policy: Policy
  ) -> [LearningExample] {
    let assessor = Assessor(ruleset: ruleset, member: member, policy: policy)
    return notes.map { note in
      let names = [note.name, member.name, member.firstName]
      var groups = ["sender \(note.slug?.value ?? NameKey(note.name).value)"]
      if let skeleton = NoteSkeleton.of(note.note, names: names) { groups.append("text \(skeleton)") }
      return LearningExample(
        key: note.request.rawValue,
        text: note.note,
        names: names,
        isWanted: note.label.isWanted,
        weight: note.label.weight,
        groups: groups,
        evidence: assessor.evidence(of: note)
      )
    }
  }
}
