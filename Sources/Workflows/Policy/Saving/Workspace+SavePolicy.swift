import Vetting

extension Workspace {
  /// What the policy file states; the default where there is none.
  package func policyStatement() throws -> PolicyStatement {
    let file = policyFile
    guard let text = try file.text() else { return PolicyStatement() }
    switch PolicyReading.statement(from: text, ruleset: .current) {
    case .success(let statement): return statement
    case .failure(let problems): throw PolicyFileError(path: file.path, problems: problems.list)
    }
  }

  /// Writes a policy into its file, and keeps the former file beside it; gives the digest of the file.
  ///
  /// With `seen` only where the file is still the one that the user looked at.
  package func savePolicy(_ statement: PolicyStatement, seeing seen: String?) throws -> String {
    try policyFile.save(statement, seeing: seen)
  }

  /// Puts the former policy file back.
  package func undoPolicy(seeing seen: String) throws { try policyFile.restoreFormer(seeing: seen) }
}
