import Foundation
import SampleArchive
import Synchronization
import Testing
import Vetting
import Workflows

/// A small generator of numbers, so that a history that fails can be told by its seed.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Random histories of a workspace")
struct FenceHistoryTests {
  /// Does something at random to something at random; gives what takes it back, or nil where it was refused.
  private func act(_ workspace: Workspace, _ ids: [Request.ID], _ numbers: inout Numbers) -> (
    () throws -> Void
  )? {
    let today = workspace.today
    let request = ids[Int.random(in: 0..<ids.count, using: &numbers)]
    let day = today.advanced(by: Int.random(in: -2...60, using: &numbers))
    let undecided = (try? workspace.undecided()) ?? []
    let target = undecided.first { $0.request == request }?.deadline.id ?? Deadline.ID(rawValue: "0")
    let undoStep = { _ = try workspace.undoStep(of: target, by: "test") }
    let undoDecision = { _ = try workspace.undo(of: request, by: "test") }
    do {
      switch Int.random(in: 0..<9, using: &numbers) {
      case 0, 1: _ = try workspace.decide([request], .meet, deadline: day, by: "test")
      case 2:
        let choice = [Recommendation.accept, .ignore, .decline].randomElement(using: &numbers) ?? .accept
        _ = try workspace.decide([request], choice, by: "test")
      case 3:
        _ = try workspace.noteAsked(target, by: "test")
        return undoStep
      case 4, 5:
        let minute = Bool.random(using: &numbers) ? Int.random(in: 0..<1_440, using: &numbers) : nil
        let draft = MeetingDraft(form: .phone, day: day, minute: minute, zone: "Europe/Berlin")
        _ = try workspace.plan(target, draft, by: "test")
        return undoStep
      case 6:
        _ = try workspace.cancelMeeting(target, by: "test")
        return undoStep
      case 7:
        _ = try workspace.snooze(target, to: day, by: "test")
        return undoStep
      default:
        let outcome = Meeting.Outcome(
          heldOn: day,
          form: .video,
          feltRight: .partly,
          forThem: "",
          forMe: "",
          wouldIntroduce: nil,
          nextStep: ""
        )
        _ = try workspace.hold(target, outcome, by: "test")
        return undoStep
      }
      return undoDecision
    } catch {
      return nil
    }
  }

  private func standing(_ workspace: Workspace) throws -> [Deadline] {
    try workspace.fenceRecords().filter { $0.withdrawnAt == nil }.map(\.deadline)
  }

  @Test(arguments: 1...6) func `the journal keeps what the state machine promises`(seed: Int) throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let ids = try workspace.allRequests().prefix(3).map(\.request.id)
    var numbers = Numbers(state: UInt64(seed) &* 7_919)
    var (done, undone) = (0, 0)
    for turn in 0..<60 {
      if Int.random(in: 0..<3, using: &numbers) == 0 {
        let later = bench.clock.withLock { $0 } + Double(Int.random(in: 1...9, using: &numbers)) * 86_400
        bench.turnClock(to: later)
      }
      let before = try standing(workspace)
      guard let undo = act(workspace, ids, &numbers) else {
        #expect(try standing(workspace) == before, "what is refused changes nothing: seed \(seed), \(turn)")
        continue
      }
      done += 1
      let after = try standing(workspace)
      for deadline in after {
        let path = deadline.path(on: workspace.today).map(\.state)
        #expect(Set(path).count == path.count, "seed \(seed), \(turn): \(path)")
        #expect(deadline.by.number <= workspace.today.number + Deadline.longestDays + 1)
      }
      // One thing is undecided about one request, never two.
      let open = try workspace.undecided().compactMap(\.request)
      #expect(Set(open).count == open.count, "seed \(seed), \(turn)")
      // Every request whose answer is to meet has a day, and no other has one.
      let meets = try workspace.allRequests().filter { $0.decision?.choice == .meet }.map(\.request.id)
      #expect(Set(open) == Set(meets), "seed \(seed), \(turn)")
      if Int.random(in: 0..<2, using: &numbers) == 0 {
        try undo()
        undone += 1
        #expect(try standing(workspace) == before, "taken back, it is as before: seed \(seed), \(turn)")
      }
    }
    #expect(done > 15 && undone > 5, "\(done) \(undone)")
    let kept = try standing(workspace)
    #expect(try standing(bench.open()) == kept)
    try workspace.rebuild()
    #expect(try standing(workspace) == kept)
  }
}
