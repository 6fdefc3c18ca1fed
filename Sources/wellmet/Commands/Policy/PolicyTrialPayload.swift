import Vetting
import Workflows

/// What a policy changes, for programs.
struct PolicyTrialPayload: Encodable {
  struct Change: Encodable {
    let request, name: String
    let from, to: Recommendation
  }

  let policy: PolicyPayload
  let dryRun: Bool
  /// Open requests by what is recommended; null where the former policy could not be read.
  @Nullable var now: [String: Int]?
  @Nullable var then: [String: Int]?
  @Nullable var changes: [Change]?

  init(_ policy: Policy, _ trial: PolicyTrial?, path: String, isDryRun: Bool) {
    self.policy = PolicyPayload(policy, path: path)
    dryRun = isDryRun
    let counts = { (counts: [Recommendation: Int]) in
      Dictionary(uniqueKeysWithValues: Recommendation.allCases.map { ($0.rawValue, counts[$0] ?? 0) })
    }
    now = trial.map { counts($0.now) }
    then = trial.map { counts($0.then) }
    changes = trial?.changes.map { Change(request: $0.id.rawValue, name: $0.name, from: $0.from, to: $0.to) }
  }
}

/// What a policy changes, for people.
enum PolicyTrialText {
  /// So many names are listed.
  static let longest = 20

  /// The counts, then the names of those that change.
  static func lines(_ trial: PolicyTrial) -> [String] {
    guard trial.open > 0 else { return ["No request is open, so nothing changes now."] }
    var lines = [
      trial.changes.isEmpty
        ? "Of \(trial.open) open requests none gets another recommendation."
        : "Of \(trial.open) open requests \(trial.changes.count) get another recommendation."
    ]
    for recommendation in Recommendation.allCases {
      let (now, then) = (trial.now[recommendation] ?? 0, trial.then[recommendation] ?? 0)
      if now != then { lines.append("  \(recommendation.rawValue): \(now) → \(then)") }
    }
    for change in trial.changes.prefix(longest) {
      lines.append("  \(change.from.rawValue) → \(change.to.rawValue)  \(change.name)  \(change.id.rawValue)")
    }
    if trial.changes.count > longest { lines.append("  and \(trial.changes.count - longest) more") }
    return lines
  }
}
