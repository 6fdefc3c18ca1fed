import Foundation
import Testing
import Vetting
import Workflows

struct PolicyTripTests {
  /// The story network, imported.
  private func onStory(_ body: (Workspace) throws -> Void) throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([try bench.export(story(), of: "2026-07-03")])
    _ = try workspace.policyFile.writeDefaultsIfAbsent()
    try body(workspace)
  }

  @Test(arguments: Policy.Preset.allCases)
  func `a trial says what saving does, and stores nothing`(preset: Policy.Preset) throws {
    try onStory { workspace in
      let before = try workspace.allRequests()
      let trial = try workspace.tryPolicy(preset.policy)
      let after = try workspace.allRequests()
      #expect(after == before)
      #expect(trial.open == before.count)
      _ = try workspace.savePolicy(PolicyStatement(policy: preset.policy, preset: preset), seeing: nil)
      let saved = try workspace.allRequests()
      for answer in Recommendation.allCases {
        #expect(trial.now[answer] ?? 0 == before.count { $0.verdict.recommendation == answer })
        #expect(trial.then[answer] ?? 0 == saved.count { $0.verdict.recommendation == answer })
      }
      let changed = zip(before, saved).filter { $0.verdict.recommendation != $1.verdict.recommendation }
      #expect(trial.changes.map(\.id) == changed.map(\.0.request.id))
      #expect(trial.changes.map(\.to) == changed.map(\.1.verdict.recommendation))
      #expect(preset == .guarded ? trial.changes.isEmpty : !trial.changes.isEmpty)
      #expect(try workspace.tryPolicy(preset.policy).changes.isEmpty)
    }
  }

  @Test func `what is answered takes no part in a trial`() throws {
    try onStory { workspace in
      let first = try #require(try workspace.allRequests().first)
      _ = try workspace.decide(
        [first.request.id],
        .ignore,
        deadline: nil,
        seeing: [first.request.id: first.request.substance],
        by: "test"
      )
      let trial = try workspace.tryPolicy(Policy.Preset.openDoor.policy)
      let all = try workspace.allRequests().count
      #expect(trial.open == all - 1 && !trial.changes.contains { $0.id == first.request.id })
    }
  }
}
