import TOMLKit
package import Vetting

/// Reads a policy from the text of its file.
package enum PolicyReading {
  /// The longest file that is read, in bytes; the one that Wellmet writes has some three thousand.
  package static let longest = 262_144

  /// The policy of a text, or what is wrong with it, in the order of the lines.
  package static func policy(from text: String, ruleset: Ruleset) -> Result<Policy, PolicyProblems> {
    statement(from: text, ruleset: ruleset).map(\.policy)
  }

  /// The policy of a text and the preset that it names.
  package static func statement(
    from text: String,
    ruleset: Ruleset
  ) -> Result<PolicyStatement, PolicyProblems> {
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
    var reader = PolicyReader(lines: PolicyLines(text))
    reader.read(table)
    let policy = reader.policy
    for problem in policy.problems(for: ruleset)
    where !(reader.isFormer && problem.field == PolicyKey.cost) {
      reader.problems.append(
        PolicyProblem(line: reader.line(of: problem.field), message: problem.message)
      )
    }
    guard reader.problems.isEmpty else {
      return .failure(
        PolicyProblems(reader.problems.sorted { ($0.line ?? 0, $0.message) < ($1.line ?? 0, $1.message) })
      )
    }
    return .success(PolicyStatement(policy: policy, preset: reader.preset ?? .guarded))
  }

  private static func firstLine(_ text: String) -> String {
    let bytes = text.utf8.prefix { $0 != 0x0A }
    let line = String(decoding: bytes.prefix(200), as: UTF8.self)
    return line.utf8.last == 0x2E ? String(decoding: line.utf8.dropLast(), as: UTF8.self) : line
  }
}

/// What a policy file states: a preset, and a policy that may differ from it.
package struct PolicyStatement: Equatable, Sendable {
  package var policy: Policy
  /// What the keys that the file does not set follow.
  package var preset: Policy.Preset

  /// A policy by its differences from a preset.
  package init(policy: Policy = Policy(), preset: Policy.Preset = .guarded) {
    self.policy = policy
    self.preset = preset
  }
}

/// What is wrong with the text of a policy.
package struct PolicyProblems: Error, Equatable, Sendable {
  package var list: [PolicyProblem]

  /// Problems, at least one.
  package init(_ list: [PolicyProblem]) { self.list = list }
}
