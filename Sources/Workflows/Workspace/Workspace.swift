package import Foundation
package import Vetting

/// The opened workspace: every front end calls these verbs, and nothing below them.
///
/// One file per verb; see `Workspace+Import.swift` and its neighbours.
package struct Workspace: Sendable {
  /// The database.
  package let store: any WorkspaceStore
  /// The folder that holds it, 0700.
  package let folder: WorkspaceFolder
  /// Reads the clock; a parameter, so that a test decides what time it is.
  package let now: @Sendable () -> Date
  /// What was learned last, for as long as the workspace is open.
  let fitted = FittedModels()

  /// A workspace over a store in a folder.
  package init(store: any WorkspaceStore, folder: WorkspaceFolder, now: @escaping @Sendable () -> Date) {
    self.store = store
    self.folder = folder
    self.now = now
  }

  /// Today, as a UTC day.
  package var today: Day { Day(secondsSince1970: Int64(now().timeIntervalSince1970)) }
}

/// Where a workspace keeps its files.
package struct WorkspaceFolder: Sendable, Equatable {
  package let path: String

  /// A folder by its absolute path.
  package init(path: String) { self.path = path }

  /// The database file.
  package var database: String { path + "/wellmet.sqlite" }
  /// The policy, a file that the user may edit.
  package var policy: String { path + "/policy.toml" }
  /// Uploads while they are read; emptied at each start.
  package var uploads: String { path + "/uploads" }
}
