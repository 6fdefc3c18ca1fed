import Synchronization
package import Workflows

/// The workspace that the pages show: the user's own or the sample network's, which never mix.
package final class OpenWorkspace: Sendable {
  private let shown: Mutex<Workspace>
  private let own: @Sendable () throws -> Workspace
  private let sample: @Sendable () throws -> Workspace

  /// Shows one workspace at first; the others are opened when somebody asks for them.
  package init(
    _ shown: Workspace,
    own: @escaping @Sendable () throws -> Workspace,
    sample: @escaping @Sendable () throws -> Workspace
  ) {
    self.shown = Mutex(shown)
    self.own = own
    self.sample = sample
  }

  /// A workspace that stands for both, for tests.
  package convenience init(_ only: Workspace) {
    self.init(only, own: { only }, sample: { only })
  }

  /// The one that is shown.
  var current: Workspace { shown.withLock { $0 } }

  /// Leaves the sample network, if it is shown, for the user's own; gives what is shown then.
  func turnToOwn() throws -> Workspace {
    guard try current.isSample() else { return current }
    return try turn(to: own())
  }

  /// Shows the sample network.
  func turnToSample() throws -> Workspace { try turn(to: sample()) }

  private func turn(to workspace: Workspace) throws -> Workspace {
    shown.withLock { $0 = workspace }
    return workspace
  }
}
