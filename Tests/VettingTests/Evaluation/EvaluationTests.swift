import Testing
import Vetting

struct EvaluationTests {
  private func judged(
    _ text: String,
    _ label: NoteLabel,
    net: Double,
    _ kind: NoteKind,
    _ recommendation: Recommendation = .meet,
    language: String = ""
  ) -> JudgedNote {
    JudgedNote(
      note: LabelledNote(text: text, label: label, language: language),
      verdict: Verdict(
        recommendation: recommendation,
        confidence: 0.5,
        kind: kind,
        net: net,
        summary: "Meet.",
        evidence: [],
        unknown: [],
        changers: []
      )
    )
  }

  private var notes: [JudgedNote] {
    [
      judged("a", .mass, net: -4, .pitch, .decline, language: "en"),
      judged("b", .mass, net: -1, .scam, language: "de"),
      judged("c", .mass, net: 2, .personal, language: "en"),
      judged("d", .genuine, net: 3, .personal, .accept, language: "en"),
      judged("e", .genuine, net: -3.5, .pitch, .decline, language: "de"),
      judged("f", .networking, net: 0, .networking),
      judged("g", .networking, net: -3, .mass, .decline),
      judged("h", .stock, net: 0, .empty, .ignore),
      judged("i", .stock, net: 0, .personal),
    ]
  }

  @Test func `each figure is counted over its own notes`() {
    let evaluation = Evaluation(notes)
    #expect(evaluation.total == 9)
    #expect(evaluation.counts == [.mass: 3, .genuine: 2, .networking: 2, .stock: 2])
    // Of six pairs mass lies above genuine in a–d, a–e, b–d, c–d.
    #expect(evaluation.rocAUC == 4.0 / 6)
    #expect(evaluation.genuineDeclined == Share(1, of: 2))
    #expect(evaluation.networkingDeclined == Share(1, of: 2))
    #expect(evaluation.massDeclined == Share(1, of: 3))
    #expect(evaluation.stockFound == Share(1, of: 2))
    let mass = evaluation.labels.first { $0.label == .mass }
    #expect(mass?.precision == Share(2, of: 4))
    #expect(mass?.recall == Share(2, of: 3))
  }

  @Test func `languages are told apart where the file names them`() {
    let languages = Evaluation(notes).languages
    #expect(languages.map(\.name) == ["de", "en"])
    #expect(languages.map(\.notes) == [2, 3])
    #expect(languages.map(\.rocAUC) == [0, 1])
  }

  @Test func `what would be lost comes first among the mistakes`() {
    let worst = Evaluation(notes).worst.map(\.note.text)
    #expect(worst == ["e", "g", "c", "i"])
    #expect(Evaluation(notes, worst: 1).worst.map(\.note.text) == ["e"])
  }

  @Test func `the order of the notes does not count`() {
    #expect(Evaluation(notes) == Evaluation(notes.reversed()))
  }

  @Test func `a note alone is judged by its words`() {
    let assessor = Assessor(ruleset: .current, member: MemberProfile(), policy: Policy())
    let pitch = assessor.assess(note: "Hi, we help companies like yours grow. 15 minutes next week?")
    #expect(pitch.probabilityOfMass > 0.9)
    #expect(pitch.recommendation == .decline)
    #expect(assessor.assess(note: "").probabilityOfMass < 0.7)
  }
}
