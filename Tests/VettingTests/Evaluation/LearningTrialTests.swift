import Testing
import Vetting

struct LearningTrialTests {
  /// Notes of eighty senders: who writes of «kelp» is wanted, which no rule knows; all else varies.
  private let notes = (0..<80).map { index in
    let fillers = ["brass", "linen", "amber", "cedar", "flint", "maple", "cobalt", "juniper", "basalt"]
    func filler(_ step: Int) -> String { fillers[(index * step + index / 9) % fillers.count] }
    let isWanted = index % 2 == 0
    let subject = isWanted ? "kelp along shores" : "tiles over roofs"
    let words = [filler(1), filler(2), subject, filler(4), filler(5), filler(7)]
    return LabelledNote(
      text: words.joined(separator: " "),
      label: isWanted ? .genuine : .mass,
      group: "sender \(index)"
    )
  }

  @Test func `what is learned helps with other groups`() {
    let policy = Policy()
    let assessor = Assessor(ruleset: .current, member: MemberProfile(), policy: policy)
    let before = Evaluation(notes.map { JudgedNote(note: $0, verdict: assessor.assess(note: $0.text)) })
    let lessons = Array(notes.prefix(40))
    let trial = LearningTrial(learningFrom: lessons, judging: Array(notes.suffix(40)), policy: policy)
    #expect((before.rocAUC ?? 1) < 0.7)
    #expect((Evaluation(trial.judged).rocAUC ?? 0) > 0.9)
    #expect(trial.learnedFrom == 40...40)
  }

  @Test func `a note never teaches itself`() {
    // Two groups that contradict each other: who learned from itself would be right about both.
    let own = [
      LabelledNote(
        text: "Purple elephants are marching towards the harbour tonight",
        label: .mass,
        group: "a"
      ),
      LabelledNote(
        text: "A quiet evening with tea and a book about the lighthouse",
        label: .genuine,
        group: "b"
      ),
    ]
    let trial = LearningTrial(learningFrom: own, judging: own, policy: Policy())
    #expect(trial.rounds == 2)
    #expect(trial.learnedFrom == 1...1)
  }

  @Test func `one group teaches nothing about itself`() {
    let own = notes.map { note in
      var note = note
      note.group = "all"
      return note
    }
    let trial = LearningTrial(learningFrom: own, judging: own, policy: Policy())
    #expect(trial.learnedFrom == 0...0)
    #expect(trial.model == nil)
  }

  @Test func `the order of the notes does not count`() {
    let one = LearningTrial(learningFrom: notes, judging: notes, policy: Policy())
    let other = LearningTrial(learningFrom: notes.reversed(), judging: notes.reversed(), policy: Policy())
    #expect(one.judged == other.judged)
  }
}
