import Foundation

/// The user's weights and thresholds, under which evidence becomes a recommendation.
package struct Policy: Equatable, Sendable {
  /// What each rule's findings count, by symbol: 1 as it comes, 0 switched off, 2 twice as much.
  package var weights: [String: Double]
  /// From so many points for, less those against, the recommendation is accept.
  package var acceptFrom: Double
  /// How many pitches the user would rather read than lose one good person.
  package var costOfLostPerson: Double
  /// What is recommended where there is no note, or the stock text, and nothing shared is known; never decline.
  package var whenNothingIsSaid: Recommendation
  /// Whether what the user decided bears on what is recommended.
  package var learns: Bool
  /// Days that a *meet* is given before it must end.
  package var meetDays: Int
  /// Clicks on LinkedIn that the work list plans for one day.
  package var actionsPerDay: Int
  /// How often one person may be asked for others in ninety days.
  package var introductionAsks: Int
  /// How many people the user can get in touch with in a week.
  package var touchesPerWeek: Int

  /// A policy; the defaults are the *guarded* ones.
  package init(
    weights: [String: Double] = [:],
    acceptFrom: Double = 3,
    costOfLostPerson: Double = 20,
    whenNothingIsSaid: Recommendation = .ignore,
    learns: Bool = true,
    meetDays: Int = 14,
    actionsPerDay: Int = 20,
    introductionAsks: Int = 1,
    touchesPerWeek: Int = 5
  ) {
    self.weights = weights
    self.acceptFrom = acceptFrom
    self.costOfLostPerson = costOfLostPerson
    self.whenNothingIsSaid = whenNothingIsSaid
    self.learns = learns
    self.meetDays = meetDays
    self.actionsPerDay = actionsPerDay
    self.introductionAsks = introductionAsks
    self.touchesPerWeek = touchesPerWeek
  }

  /// From so many points against, less those for, the recommendation is decline: the logarithm of the cost.
  ///
  /// Points are logarithms of odds. Declining costs less than reading where the odds that the request is unwanted
  /// are at least as long as the cost: at 20, from 3.0 points on, which is 20 to 1, or 0.952.
  package var declineFrom: Double { log(costOfLostPerson) }
}
