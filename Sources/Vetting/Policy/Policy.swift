/// The user's weights and thresholds, under which evidence becomes a recommendation.
package struct Policy: Equatable, Sendable {
  /// What each rule's findings count, by symbol: 1 as it comes, 0 switched off, 2 twice as much.
  package var weights: [String: Double]
  /// From so many points for, less those against, the recommendation is accept.
  package var acceptFrom: Double
  /// From so many points against, less those for, the recommendation is decline.
  package var declineFrom: Double
  /// Days that a *meet* is given before it must end.
  package var meetDays: Int
  /// Clicks on LinkedIn that the work list plans for one day.
  package var actionsPerDay: Int

  /// A policy; the defaults are the *guarded* ones.
  package init(
    weights: [String: Double] = [:],
    acceptFrom: Double = 3,
    declineFrom: Double = 3,
    meetDays: Int = 14,
    actionsPerDay: Int = 20
  ) {
    self.weights = weights
    self.acceptFrom = acceptFrom
    self.declineFrom = declineFrom
    self.meetDays = meetDays
    self.actionsPerDay = actionsPerDay
  }
}
