import TOMLKit
package import Vetting

/// Reads a policy from the text of its file.
package enum PolicyReading {
  /// The longest file that is read, in bytes; the one that Wellmet writes has some three thousand.
  package static let longest = 262_144

  /// The policy of a text, or what is wrong with it, in the order of the lines.
  package static func policy(from text: String, ruleset: Ruleset) -> Result<Policy, PolicyProblems> {
    guard text.utf8.count <= longest else {
      let message = "The file is longer than \(longest / 1_024) KB. A policy is a few pages at the most."
      return .failure(PolicyProblems([PolicyProblem(line: nil, message: message)]))
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let message = "This is not valid TOML: \(firstLine(error.description)). Mend the line, or remove it."
      return .failure(PolicyProblems([PolicyProblem(line: error.source.begin.line, message: message)]))
    } catch {
      return .failure(PolicyProblems([PolicyProblem(line: nil, message: "The file cannot be read as TOML.")]))
    }
    var reader = Reader(lines: PolicyLines(text))
    reader.read(table)
    let policy = reader.policy
    for problem in policy.problems(for: ruleset) {
      reader.problems.append(
        PolicyProblem(line: reader.lines.line(of: problem.field), message: problem.message)
      )
    }
    guard reader.problems.isEmpty else {
      return .failure(
        PolicyProblems(reader.problems.sorted { ($0.line ?? 0, $0.message) < ($1.line ?? 0, $1.message) })
      )
    }
    return .success(policy)
  }

  private static func firstLine(_ text: String) -> String {
    let bytes = text.utf8.prefix { $0 != 0x0A }
    let line = String(decoding: bytes.prefix(200), as: UTF8.self)
    return line.utf8.last == 0x2E ? String(decoding: line.utf8.dropLast(), as: UTF8.self) : line
  }

  /// Walks through the tables of the file.
  private struct Reader {
    let lines: PolicyLines
    var policy = Policy()
    var problems: [PolicyProblem] = []

    init(lines: PolicyLines) { self.lines = lines }

    mutating func read(_ table: TOMLTable) {
      for name in table.keys.sorted() {
        guard ["thresholds", "habits", "weights"].contains(name) else {
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
          read(key, in: name, value)
        }
      }
    }

    private mutating func read(_ key: String, in section: String, _ value: any TOMLValueConvertible) {
      switch (section, key) {
      case ("thresholds", "accept_from"): policy.acceptFrom = number(key, value) ?? policy.acceptFrom
      case ("thresholds", "decline_from"): policy.declineFrom = number(key, value) ?? policy.declineFrom
      case ("habits", "meet_days"): policy.meetDays = count(key, value) ?? policy.meetDays
      case ("habits", "actions_per_day"): policy.actionsPerDay = count(key, value) ?? policy.actionsPerDay
      case ("weights", _): policy.weights[key] = number(key, value)
      case ("thresholds", _):
        complain(key, "[thresholds] has no key \(key); it has accept_from and decline_from.")
      default: complain(key, "[habits] has no key \(key); it has meet_days and actions_per_day.")
      }
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
}

/// What is wrong with the text of a policy.
package struct PolicyProblems: Error, Equatable, Sendable {
  package var list: [PolicyProblem]

  /// Problems, at least one.
  package init(_ list: [PolicyProblem]) { self.list = list }
}
