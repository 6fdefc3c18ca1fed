package import Vetting

/// A key of the policy file: where it stands, what it means, and how a policy has it.
package struct PolicyKey: Equatable, Sendable {
  /// A part of the file.
  package enum Section: String, CaseIterable, Sendable {
    case thresholds, habits, weights

    /// What is said of the whole section.
    var comment: String? {
      switch self {
      case .thresholds, .habits: nil
      case .weights:
        "What each rule counts, and each factor of vetted worth: 1.0 as it comes, 0.0 switched off, 2.0 twice as much. "
          + "From 0 to 10."
      }
    }
  }

  /// The part that it stands in; nil for the one that stands above all.
  package let section: Section?
  package let name: String
  /// What it means, with its default and its bounds.
  let comment: String
  private let written: @Sendable (Policy) -> String

  /// The key above all sections.
  static let preset = PolicyKey(section: nil, name: "preset", comment: "") {
    quoted(($0.preset ?? .guarded).rawValue)
  }

  /// What a lost person costs.
  static let cost = "lost_person_costs"

  /// All keys of the sections, in the order of the file.
  package static func all(_ ruleset: Ruleset) -> [PolicyKey] {
    fixed
      + ruleset.rules.map { rule in
        let side = rule.direction == .opposes ? "against" : "for"
        let points = rule.direction == .neutral ? "" : " By itself \(rule.defaultPoints) points \(side)."
        return PolicyKey(section: .weights, name: rule.symbol, comment: rule.question + points) {
          "\($0.weight(of: rule.symbol))"
        }
      }
      + WorthFactor.allCases.map { factor in
        PolicyKey(
          section: .weights,
          name: factor.symbol,
          comment:
            "\(factor.explanation) A factor of vetted worth; by itself it weighs \(factor.defaultWeight)."
        ) { "\($0.weight(of: factor.symbol))" }
      }
  }

  /// The value as the file has it.
  func value(in policy: Policy) -> String { written(policy) }

  /// How the policies that have a name have it.
  var presetValues: [String] { Policy.Preset.allCases.map { value(in: $0.policy) } }

  /// The line that sets the key.
  func line(_ value: String) -> String { "\(name) = \(value)" }

  /// A text of ours in quotation marks.
  static func quoted(_ text: String) -> String { "\"\(text)\"" }

  package static func == (left: PolicyKey, right: PolicyKey) -> Bool {
    left.section == right.section && left.name == right.name
  }

  private static let fixed = [
    PolicyKey(
      section: .thresholds,
      name: cost,
      comment: """
        So many pitches you would rather read than lose one good person. Declining is recommended where the odds that a \
        request is unwanted are longer than that: at 20, from 3.0 points against on. Only a pitch, a mass mailing or a \
        fraud is ever declined, whatever the points. Default 20. From 1 to 1000.
        """
    ) { "\($0.costOfLostPerson)" },
    PolicyKey(
      section: .thresholds,
      name: "accept_from",
      comment: """
        So many points for, less those against, and the recommendation is accept. Lower it to let in more, raise it to \
        be strict. Default 3.0. From 0.5 to 20.
        """
    ) { "\($0.acceptFrom)" },
    PolicyKey(
      section: .habits,
      name: "when_nothing_is_said",
      comment: """
        What is recommended where there is no note, or the stock text, and nothing shared is known: "ignore", "meet" or \
        "accept". Where it is accept, so is whoever does not sell. Default "ignore".
        """
    ) { quoted($0.whenNothingIsSaid.rawValue) },
    PolicyKey(
      section: .habits,
      name: "learn",
      comment: "Whether what you decided bears on what is recommended: true or false. Default true."
    ) { "\($0.learns)" },
    PolicyKey(
      section: .habits,
      name: "meet_days",
      comment: "Days that a meet is given before it must end. Default 14. From 1 to 180."
    ) { "\($0.meetDays)" },
    PolicyKey(
      section: .habits,
      name: "actions_per_day",
      comment: "Clicks on LinkedIn that the work list plans for one day. Default 20. From 1 to 100."
    ) { "\($0.actionsPerDay)" },
    PolicyKey(
      section: .habits,
      name: "introduction_asks",
      comment: "How often one person may be asked for others in ninety days. Default 1. From 1 to 20."
    ) { "\($0.introductionAsks)" },
    PolicyKey(
      section: .habits,
      name: "touches_per_week",
      comment:
        "How many people you can get in touch with in a week; more are never due. Default 5. From 1 to 50."
    ) { "\($0.touchesPerWeek)" },
  ]
}
