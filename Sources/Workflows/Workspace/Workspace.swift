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
  /// The zone of the user's clocks, asked each time: it changes while they travel.
  package let zone: @Sendable () -> TimeZone
  /// What was learned last, for as long as the workspace is open.
  let fitted = FittedModels()

  /// A workspace over a store in a folder.
  package init(
    store: any WorkspaceStore,
    folder: WorkspaceFolder,
    now: @escaping @Sendable () -> Date,
    zone: @escaping @Sendable () -> TimeZone = { .gmt }
  ) {
    self.store = store
    self.folder = folder
    self.now = now
    self.zone = zone
  }

  /// Today on the user's clocks.
  package var today: Day { Day(now(), in: zone()) }
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
  /// The user's own wording of drafts, a file for each that they edited.
  package var drafts: String { path + "/drafts" }
  /// Uploads while they are read; emptied at each start.
  package var uploads: String { path + "/uploads" }
}
