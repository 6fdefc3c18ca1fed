package import Vetting

extension Workspace {
  /// The policy file of the workspace.
  package var policyFile: PolicyFile { PolicyFile(path: folder.policy) }

  /// The policy of the workspace's file, or the default where there is no file.
  ///
  /// Throws `PolicyFileError` where the file cannot be read as a policy.
  package func policy() throws -> Policy {
    try policyFile.read()
  }

  /// What is wrong with the policy file; empty where all is well or there is no file.
  package func policyCheck() -> [PolicyProblem] {
    do {
      _ = try policyFile.read()
      return []
    } catch {
      return error.problems
    }
  }

  /// The text of the policy file, or the one that would be written where there is none.
  package func policyText() throws -> String {
    try policyFile.text() ?? PolicyText.written(Policy(), ruleset: .current)
  }
}
