import Vetting

/// A policy for programs: every value that is in effect.
struct PolicyPayload: Encodable {
  @Nullable var path: String?
  /// The preset that recommends the same; null where the policy is the user's own.
  @Nullable var preset: String?
  let lostPersonCosts, declineFrom, acceptFrom: Double
  let whenNothingIsSaid: Recommendation
  let learn: Bool
  let meetDays, actionsPerDay, introductionAsks, touchesPerWeek: Int
  /// Of every rule and every factor of worth, also where the file does not name it.
  let weights: [String: Double]

  init(_ policy: Policy, path: String?) {
    self.path = path
    preset = policy.preset?.rawValue
    lostPersonCosts = policy.costOfLostPerson
    // In the hundredths in which points are reckoned.
    declineFrom = (policy.declineFrom * 100).rounded() / 100
    acceptFrom = policy.acceptFrom
    whenNothingIsSaid = policy.whenNothingIsSaid
    learn = policy.learns
    meetDays = policy.meetDays
    actionsPerDay = policy.actionsPerDay
    introductionAsks = policy.introductionAsks
    touchesPerWeek = policy.touchesPerWeek
    var weights: [String: Double] = [:]
    for rule in Ruleset.current.rules { weights[rule.symbol] = policy.weight(of: rule.symbol) }
    for factor in WorthFactor.allCases { weights[factor.symbol] = policy.weight(of: factor.symbol) }
    self.weights = weights
  }
}
