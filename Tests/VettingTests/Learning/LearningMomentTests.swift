import Testing

@testable import Vetting

struct LearningMomentTests {
  @Test(arguments: [
    (0, 0), (1, 1), (19, 19), (20, 20), (21, 20), (24, 20), (25, 25), (99, 95), (100, 100), (101, 100),
    (119, 100),
    (120, 120), (5_003, 5_000),
  ])
  func itIsLearnedMoreSeldomAsAnswersGrow(answers: Int, learned: Int) {
    let moment = LearningMoment(answers: answers, settled: 0, takenBack: 0, marks: 0)
    #expect(moment.answers == learned)
  }

  @Test func takingBackAndMarkingAreLearnedAtOnce() {
    let before = LearningMoment(answers: 118, settled: 0, takenBack: 0, marks: 0)
    let undone = LearningMoment(answers: 118, settled: 118, takenBack: 1, marks: 0)
    #expect(before.answers == 100)
    #expect(undone.answers == 118)
    #expect(LearningMoment(answers: 119, settled: 118, takenBack: 1, marks: 0) == undone)
    #expect(LearningMoment(answers: 118, settled: 118, takenBack: 1, marks: 1) != undone)
  }

  @Test func withoutAnswersAndMarksThereIsNothing() {
    #expect(LearningMoment(answers: 0, settled: 0, takenBack: 0, marks: 0).isEmpty)
    #expect(!LearningMoment(answers: 0, settled: 0, takenBack: 0, marks: 1).isEmpty)
  }
}
