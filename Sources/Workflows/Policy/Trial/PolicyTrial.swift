package import Vetting

/// What a policy would recommend for the open requests, beside what is recommended now.
package struct PolicyTrial: Equatable, Sendable {
  /// A request that would get another recommendation.
  package struct Change: Equatable, Sendable {
    package var id: Request.ID
    package var name: String
    package var from: Recommendation
    package var to: Recommendation

    /// A change.
    package init(id: Request.ID, name: String, from: Recommendation, to: Recommendation) {
      self.id = id
      self.name = name
      self.from = from
      self.to = to
    }
  }

  /// How many open requests have each recommendation now.
  package var now: [Recommendation: Int]
  /// How many would have it.
  package var then: [Recommendation: Int]
  /// Newest first.
  package var changes: [Change]

  /// A trial without requests, by default.
  package init(
    now: [Recommendation: Int] = [:],
    then: [Recommendation: Int] = [:],
    changes: [Change] = []
  ) {
    self.now = now
    self.then = then
    self.changes = changes
  }

  /// How many requests are open.
  package var open: Int { now.values.reduce(0, +) }

  /// Notes one request.
  mutating func note(_ id: Request.ID, _ name: String, from: Recommendation, to: Recommendation) {
    now[from, default: 0] += 1
    then[to, default: 0] += 1
    if from != to { changes.append(Change(id: id, name: name, from: from, to: to)) }
  }
}
