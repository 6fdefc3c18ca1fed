import Vetting
import Workflows

/// A policy as the form of the page sends it, with what cannot be used.
struct PolicyForm: Sendable {
  var statement: PolicyStatement
  /// What is wrong, by the name of the field.
  private(set) var errors: [String: String] = [:]

  /// Reads the fields; one that is not there keeps its value.
  init(_ fields: FormFields, over known: PolicyStatement, ruleset: Ruleset = .current) {
    statement = known
    if let name = fields["preset"] {
      guard let preset = Policy.Preset(named: name) else {
        errors["preset"] = "There is no policy of this name."
        return
      }
      statement.preset = preset
      // A preset by itself is how it judges; the habits stay.
      if fields["cost"] == nil { statement.policy = preset.policy.withHabits(of: known.policy) }
    }
    guard fields["cost"] != nil else { return }
    var policy = statement.policy
    policy.costOfLostPerson = value("cost", .cost, fields) ?? policy.costOfLostPerson
    policy.acceptFrom = value("accept", .accept, fields) ?? policy.acceptFrom
    if let answer = Recommendation(rawValue: fields.text("silence")) {
      policy.whenNothingIsSaid = answer
    } else {
      errors["silence"] = "Choose one of the three."
    }
    policy.learns = fields["learn"] == "yes"
    policy.meetDays = count("meet-days", fields) ?? policy.meetDays
    policy.actionsPerDay = count("actions", fields) ?? policy.actionsPerDay
    policy.introductionAsks = count("introduction-asks", fields) ?? policy.introductionAsks
    policy.touchesPerWeek = count("touches", fields) ?? policy.touchesPerWeek
    for rule in ruleset.rules {
      let name = PolicyForm.field(ofRule: rule.symbol)
      guard fields[name] != nil, let weight = value(name, .weight, fields) else { continue }
      policy.weights[rule.symbol] = weight
    }
    statement.policy = policy
    for problem in policy.problems(for: ruleset) where !isFormer(problem, known) {
      let field = PolicyForm.names[problem.field] ?? PolicyForm.field(ofRule: problem.field)
      if errors[field] == nil { errors[field] = PolicyForm.words(problem) }
    }
  }

  /// The field of a rule's weight.
  static func field(ofRule symbol: String) -> String { "weight." + symbol }

  /// The field that carries the value that a slider was shown with.
  static func former(_ name: String) -> String { name + ".was" }

  private static let names = [
    "accept_from": "accept", "lost_person_costs": "cost", "when_nothing_is_said": "silence",
    "meet_days": "meet-days", "actions_per_day": "actions", "introduction_asks": "introduction-asks",
    "touches_per_week": "touches",
  ]

  private static func words(_ problem: Policy.Problem) -> String {
    switch problem.field {
    case "meet_days":
      "From \(Policy.possibleMeetDays.lowerBound) to \(Policy.possibleMeetDays.upperBound) days are possible."
    case "actions_per_day":
      "From \(Policy.possibleActions.lowerBound) to \(Policy.possibleActions.upperBound) clicks are possible."
    case "introduction_asks":
      "From \(Policy.possibleIntroductionAsks.lowerBound) to \(Policy.possibleIntroductionAsks.upperBound) times are possible."
    case "touches_per_week":
      "From \(Policy.possibleTouches.lowerBound) to \(Policy.possibleTouches.upperBound) people are possible."
    case "when_nothing_is_said": "Nobody is declined for what they did not write."
    default: "This is further than the slider goes."
    }
  }

  /// A cost from a file of the release before may lie beyond the slider, as long as it is left as it is.
  private func isFormer(_ problem: Policy.Problem, _ known: PolicyStatement) -> Bool {
    problem.field == "lost_person_costs" && statement.policy.costOfLostPerson == known.policy.costOfLostPerson
  }

  /// The value of a slider: that which it was shown with, where it was not moved.
  private mutating func value(_ name: String, _ scale: PolicySlider.Scale, _ fields: FormFields) -> Double? {
    guard let position = Int(fields.text(name)), scale.steps.indices.contains(position) else {
      errors[name] = "Choose one of the steps."
      return nil
    }
    if let former = Double(fields.text(PolicyForm.former(name))), former.isFinite,
      PolicySlider.position(of: former, on: scale) == position
    {
      return former
    }
    return scale.steps[position]
  }

  private mutating func count(_ name: String, _ fields: FormFields) -> Int? {
    let text = fields.text(name)
    guard text.utf8.count < 10, let number = Int(text) else {
      errors[name] = text.isEmpty ? "A number is missing." : "This has to be a whole number."
      return nil
    }
    return number
  }
}
