import Testing

@testable import Vetting

struct AnsweredNoteTests {
  private func example(_ note: String, _ name: String, _ label: LearningLabel) -> LearningExample? {
    LearningExample.examples(
      [
        AnsweredNote(request: Request.ID(rawValue: "r-1"), name: name, slug: nil, note: note, label: label)
      ],
      ruleset: .current,
      member: Dossiers.member,
      policy: Policy()
    ).first
  }

  @Test func anAnswerIsAWeakerLabelThanAMark() {
    #expect(LearningLabel(.decline).weight == 0.3)
    #expect(LearningLabel(.accept).weight == 0.3)
    #expect(LearningLabel(.meet).isWanted)
    #expect(LearningLabel(.ignore).weight == 0.1)
    #expect(LearningLabel(NoteMark.pitch).weight == 1)
    #expect(!LearningLabel(NoteMark.pitch).isWanted)
    #expect(LearningLabel(NoteMark.personal).isWanted)
  }

  @Test func whatWasSentToManyBelongsTogether() throws {
    let text = "Hi Rowan, we help advisers in Basel with their pipeline of mandates every month."
    let one = try #require(example(text, "Ida Meyer", .declined))
    let other = try #require(example(text, "Otto Kern", .declined))
    #expect(one.groups != other.groups)
    #expect(!Set(one.groups).isDisjoint(with: other.groups))
    #expect(one.names.contains("Rowan Hale"))
  }

  @Test func itBeginsWhereTheRulesEnd() throws {
    let note = FirstContactTests.pitches[0]
    let found = try #require(example(note, "Jane Roe", .declined)).evidence
    #expect(found.contains { $0.direction == .opposes })
    let dossier = Dossier(request: Dossiers.request(note))
    let verdict = Dossiers.verdict(dossier)
    #expect(Set(found.map(\.symbol)) == Set(verdict.evidence.map(\.symbol)))
  }

  @Test func theStrongestWordsComeFirst() throws {
    let senders = Senders.some(60, seed: 3)
    let examples = Senders.examples(senders)
    let model = try #require(LearnedModel.fit(examples))
    let (wanted, unwanted) = model.strongestWords(in: examples, most: 5)
    #expect(wanted.count == 5)
    #expect(unwanted.count == 5)
    #expect(wanted.map(\.hundredths) == wanted.map(\.hundredths).sorted(by: >))
    #expect(unwanted.map(\.hundredths) == unwanted.map(\.hundredths).sorted())
    #expect(unwanted.allSatisfy { $0.hundredths < 0 && $0.notes >= 2 })
    let mixed = model.strongestWords(in: examples.reversed(), most: 5)
    #expect(mixed.wanted == wanted)
    #expect(mixed.unwanted == unwanted)
  }
}
