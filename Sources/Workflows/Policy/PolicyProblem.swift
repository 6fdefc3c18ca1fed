/// Something in the policy file that cannot be used.
package struct PolicyProblem: Equatable, Sendable, Codable {
  /// The line, from 1; nil where the file as a whole is meant.
  package var line: Int?
  /// What is wrong, and what to do, as a sentence or two.
  package var message: String

  /// A problem.
  package init(line: Int?, message: String) {
    self.line = line
    self.message = message
  }
}

/// Why the policy file cannot be used.
///
/// Nothing is judged by half a policy.
package struct PolicyFileError: Error, Equatable, Sendable {
  /// Where the file lies.
  package var path: String
  /// In the order of their lines, never empty.
  package var problems: [PolicyProblem]

  /// An error about a file.
  package init(path: String, problems: [PolicyProblem]) {
    self.path = path
    self.problems = problems
  }
}
