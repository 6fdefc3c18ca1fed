import Foundation
import TOMLKit
import Vetting

/// Walks through the tables of a policy file.
struct PolicyReader {
  private let lines: PolicyLines
  private(set) var policy = Policy()
  var problems: [PolicyProblem] = []
  /// The preset that the file names.
  private(set) var preset: Policy.Preset?

  /// True where the cost is stated in points, which may go beyond what the cost itself may be.
  private(set) var isFormer = false

  /// The key by which the release before stated the points themselves.
  static let formerKey = "decline_from"

  init(lines: PolicyLines) { self.lines = lines }

  /// The line of a key.
  func line(of key: String) -> Int? { lines.line(of: key) }

  mutating func read(_ table: TOMLTable) {
    // First, because single keys count more than the preset, wherever they stand.
    if let value = table[PolicyKey.preset.name] { readPreset(value) }
    for name in table.keys.sorted() where name != PolicyKey.preset.name {
      guard PolicyKey.Section(rawValue: name) != nil else {
        complain(
          name,
          "There is no section or key \(name) here. The sections are [thresholds], [habits] and [weights]."
        )
        continue
      }
      guard let section = table[name]?.table else {
        complain(name, "\(name) has to be a section: [\(name)] on a line of its own.")
        continue
      }
      for key in section.keys.sorted() {
        guard let value = section[key] else { continue }
        read(key, in: name, value, beside: section)
      }
    }
  }

  private mutating func readPreset(_ value: any TOMLValueConvertible) {
    guard let name = value.string, let preset = Policy.Preset(named: name) else {
      complain(
        PolicyKey.preset.name,
        "preset has to be \"guarded\", \"open door\" or \"strict\", with quotation marks."
      )
      return
    }
    self.preset = preset
    policy = preset.policy
  }

  private mutating func read(
    _ key: String,
    in section: String,
    _ value: any TOMLValueConvertible,
    beside table: TOMLTable
  ) {
    switch (section, key) {
    case ("thresholds", "accept_from"): policy.acceptFrom = number(key, value) ?? policy.acceptFrom
    case ("thresholds", "lost_person_costs"):
      policy.costOfLostPerson = number(key, value) ?? policy.costOfLostPerson
    case ("thresholds", PolicyReader.formerKey): readFormer(value, beside: table)
    case ("habits", "when_nothing_is_said"): readSilence(key, value)
    case ("habits", "learn"):
      guard let learns = value.bool else {
        return complain(key, "learn has to be true or false, without quotation marks.")
      }
      policy.learns = learns
    case ("habits", "meet_days"): policy.meetDays = count(key, value) ?? policy.meetDays
    case ("habits", "actions_per_day"): policy.actionsPerDay = count(key, value) ?? policy.actionsPerDay
    case ("habits", "introduction_asks"):
      policy.introductionAsks = count(key, value) ?? policy.introductionAsks
    case ("habits", "touches_per_week"):
      policy.touchesPerWeek = count(key, value) ?? policy.touchesPerWeek
    case ("weights", _): policy.weights[key] = number(key, value)
    case ("thresholds", _):
      complain(key, "[thresholds] has no key \(key); it has accept_from and lost_person_costs.")
    default:
      complain(
        key,
        "[habits] has no key \(key); it has when_nothing_is_said, learn, meet_days, actions_per_day, "
          + "introduction_asks and touches_per_week."
      )
    }
  }

  /// The points of the release before: their cost is what they are the logarithm of.
  private mutating func readFormer(_ value: any TOMLValueConvertible, beside table: TOMLTable) {
    let key = PolicyReader.formerKey
    if table["lost_person_costs"] != nil {
      return complain(
        key,
        "decline_from and lost_person_costs say the same thing in two ways. Remove the line decline_from."
      )
    }
    guard let points = number(key, value) else { return }
    guard Policy.thresholds.contains(points) else {
      return complain(key, "decline_from is \(points); it can be from 0.5 to 20.")
    }
    isFormer = true
    // Three points were meant as twenty to one, which they are but for the third place.
    policy.costOfLostPerson = points == 3 ? 20 : exp(points)
  }

  private mutating func readSilence(_ key: String, _ value: any TOMLValueConvertible) {
    guard let name = value.string, let answer = Recommendation(rawValue: name) else {
      return complain(key, "\(key) has to be \"accept\", \"meet\" or \"ignore\", with quotation marks.")
    }
    policy.whenNothingIsSaid = answer
  }

  private mutating func number(_ key: String, _ value: any TOMLValueConvertible) -> Double? {
    if let number = value.double, number.isFinite { return number }
    if let number = value.int { return Double(number) }
    complain(key, "\(key) has to be a number, such as 1.0, without quotation marks.")
    return nil
  }

  private mutating func count(_ key: String, _ value: any TOMLValueConvertible) -> Int? {
    if let number = value.int { return number }
    complain(key, "\(key) has to be a whole number, such as 14, without quotation marks.")
    return nil
  }

  private mutating func complain(_ key: String, _ message: String) {
    problems.append(PolicyProblem(line: lines.line(of: key), message: message))
  }
}
