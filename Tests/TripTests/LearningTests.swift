import Foundation
import Testing
import Vetting
import Workflows

/// What is learned from answers, over a workspace on disk.
struct LearningTests {
  private static let pitch = "I build a platform for procurement and would like to show it to you."
  private static let person = "I bind books and mend maps in a small workshop by the river."

  /// A workspace with typed requests, each answered as given.
  private func taught(_ bench: Bench) throws -> Workspace {
    let workspace = try bench.open()
    for index in 0..<12 {
      let isPitch = index % 2 == 0
      let added = try workspace.addRequest(
        name: "Sender Number\(index)",
        profileURL: "",
        headline: "",
        note: isPitch ? LearningTests.pitch : LearningTests.person
      )
      _ = try workspace.decide([added.request.id], isPitch ? .decline : .accept, by: "pages")
    }
    _ = try workspace.addRequest(
      name: "Newcomer Nora",
      profileURL: "",
      headline: "",
      note: "We build a platform for logistics."
    )
    return workspace
  }

  private func learned(_ workspace: Workspace) throws -> Evidence? {
    try workspace.allRequests().first { $0.request.name == "Newcomer Nora" }?.verdict.evidence
      .first { $0.symbol == "learned" }
  }

  @Test func anAnswerBearsOnTheNextRequestAndTakingItBackUndoesThat() throws {
    let bench = Bench()
    let workspace = try taught(bench)
    let finding = try #require(try learned(workspace))
    #expect(finding.direction == .opposes)
    #expect(finding.words.utf8.starts(with: "From your 12 decisions: ".utf8))
    #expect(finding.quotes.contains("platform"))
    for decision in try workspace.history() { _ = try workspace.undo([decision.id], by: "pages") }
    #expect(try learned(workspace) == nil)
    #expect(try workspace.learned().isEmpty)
  }

  @Test func aMarkCountsAtOnceAndCanBeTakenBack() throws {
    let bench = Bench()
    let workspace = try taught(bench)
    let before = try #require(try learned(workspace))
    let newcomer = try #require(
      try workspace.allRequests().first { $0.request.name == "Newcomer Nora" }
    )
    try workspace.mark(newcomer.request.id, as: .personal, by: "pages")
    let after = try #require(try learned(workspace))
    #expect(after.words.utf8.starts(with: "From your 13 decisions: ".utf8))
    #expect(after != before)
    try workspace.mark(newcomer.request.id, as: nil, by: "pages")
    #expect(try learned(workspace) == before)
    #expect(try workspace.marks().map(\.mark) == [nil, .personal])
  }

  @Test func rebuildingGivesTheSameAndSoDoesAnotherProcess() throws {
    let bench = Bench()
    let workspace = try taught(bench)
    let before = try workspace.allRequests()
    try workspace.rebuild()
    #expect(try workspace.allRequests() == before)
    let again = try bench.open()
    #expect(try again.learned() == workspace.learned())
    #expect(try again.currentStamp().learned == LearningMoment(answers: 12, takenBack: 0, marks: 0))
  }

  @Test func thePolicySwitchesItOff() throws {
    let bench = Bench()
    let workspace = try taught(bench)
    #expect(try learned(workspace) != nil)
    try Data("[habits]\nlearn = false\n".utf8).write(to: URL(fileURLWithPath: workspace.folder.policy))
    #expect(try learned(workspace) == nil)
    #expect(try workspace.currentStamp().learned == nil)
    #expect(try !workspace.learned().isOn)
  }

  @Test func oneNoteIsCheckedWithWhatWasLearned() throws {
    let bench = Bench()
    let workspace = try taught(bench)
    let verdict = try workspace.check(note: "A platform for procurement")
    #expect(verdict.evidence.contains { $0.symbol == "learned" && $0.direction == .opposes })
  }
}
