package import Vetting

extension Workspace {
  /// The policy of the workspace's file, or the default where there is no file.
  ///
  /// Throws `PolicyFileError` where the file cannot be read as a policy.
  package func policy() throws -> Policy {
    Policy()
  }
}
