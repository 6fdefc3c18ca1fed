/// Judges labelled notes after learning from others, a group never on both sides.
package struct LearningTrial: Sendable {
  /// The notes with their verdicts.
  package let judged: [JudgedNote]
  /// From how many notes was learned, the fewest and the most over the rounds.
  package let learnedFrom: ClosedRange<Int>
  /// How often was learned anew.
  package let rounds: Int
  /// What was learned from most notes; nil where that was nothing.
  package let model: LearnedModel?

  /// The parts that notes fall into which are both learned from and judged.
  private static let parts = 5

  /// Learns from some notes and judges others, or the same.
  ///
  /// A note whose group is learned from too is judged by what was learned from the parts that its group is not in.
  package init(
    learningFrom lessons: [LabelledNote],
    judging notes: [LabelledNote],
    member: MemberProfile = MemberProfile(),
    policy: Policy,
    ruleset: Ruleset = .current
  ) {
    let lessons = lessons.filter { $0.label == .mass || $0.label == .genuine }.sorted(
      by: LabelledNote.precedes
    )
    let notes = notes.sorted(by: LabelledNote.precedes)
    let groups = NoteGroups(lessons + notes)
    let part = NoteGroups.parts(LearningTrial.parts, of: lessons + notes, in: groups)
    let ofLessons = groups.numbers.prefix(lessons.count)
    let ofNotes = groups.numbers.dropFirst(lessons.count)
    let taught = Set(ofLessons)
    let unlearned = Assessor(ruleset: ruleset, member: member, policy: policy)
    let examples = lessons.map { LearningExample($0, evidence: unlearned.assess(note: $0.text).evidence) }

    func learned(without left: Int?) -> (model: LearnedModel?, count: Int) {
      let chosen = zip(examples, ofLessons).filter { left == nil || part[$0.1] != left }.map(\.0)
      return (LearnedModel.fit(chosen), chosen.count)
    }
    // Groups that are judged and not learned from may be judged by all lessons.
    let sides = Set(ofNotes.map { taught.contains($0) ? part[$0] : nil })
    var models: [Int?: (model: LearnedModel?, count: Int)] = [:]
    for side in sides { models[side] = learned(without: side) }
    let assessors = models.mapValues {
      Assessor(ruleset: ruleset, member: member, policy: policy, learned: $0.model)
    }
    judged = zip(notes, ofNotes).map { note, group in
      let side = taught.contains(group) ? part[group] : nil
      return JudgedNote(note: note, verdict: (assessors[side] ?? unlearned).assess(note: note.text))
    }
    let counts = models.values.map(\.count)
    learnedFrom = (counts.min() ?? 0)...(counts.max() ?? 0)
    rounds = models.count
    model =
      models.sorted { left, right in
        left.value.count != right.value.count
          ? left.value.count > right.value.count : (left.key ?? -1) < (right.key ?? -1)
      }.first?.value.model
  }
}

extension LearningExample {
  /// A labelled note as if the user had marked it.
  fileprivate init(_ note: LabelledNote, evidence: [Evidence]) {
    var hash = FNV1a()
    hash.add(note.text.utf8)
    self.init(
      key: note.id.isEmpty ? hash.hexadecimal : note.id,
      text: note.text,
      isWanted: note.label == .genuine,
      weight: LearningLabel.markedPitch.weight,
      groups: [note.group, note.source].filter { !$0.isEmpty },
      evidence: evidence
    )
  }
}
