import Testing

@testable import Vetting

struct LearningFoldsTests {
  @Test func whatSharesAGroupStaysTogetherIfOnlyThroughOthers() {
    let groups = [["a", "x"], ["b"], ["c", "x"], ["c", "y"], ["d"], ["e", "y"], [], []]
    let folds = LearningFolds.folds(of: groups, count: 3)
    #expect(Set([0, 2, 3, 5].map { folds[$0] }).count == 1)
    #expect(Set(folds) == [0, 1, 2])
    #expect(folds.allSatisfy { (0..<3).contains($0) })
  }

  @Test func foldsAreOfAboutOneSize() {
    let folds = LearningFolds.folds(of: (0..<100).map { ["s\($0 / 2)"] }, count: 3)
    for fold in 0..<3 { #expect((30...36).contains(folds.count { $0 == fold })) }
    #expect(folds == LearningFolds.folds(of: (0..<100).map { ["s\($0 / 2)"] }, count: 3))
  }
}
