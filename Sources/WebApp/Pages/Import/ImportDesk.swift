import Foundation
import Synchronization
import Workflows

/// The one import that may run at a time, and how the last one ended.
final class ImportDesk: Sendable {
  /// What is being or was imported.
  enum State: Sendable {
    case idle
    case running(ImportProgress)
    case finished([ImportReport])
    case failed(Failure)
  }

  /// An import that did not take place.
  struct Failure: Sendable {
    var error: any Error
    /// The folder that uploaded files were kept in, which no person needs to see.
    var folder: String
    /// Set where the user may insist; the files are kept for that.
    var canInsist: Bool
  }

  /// Thrown where an import runs already.
  struct Busy: Error {}

  let uploads: Uploads
  private let state = Mutex(State.idle)
  /// The workspace of the last import, by its folder: the pages of another one say nothing of it.
  private let target = Mutex<WorkspaceFolder?>(nil)
  private let kept = Mutex<Upload?>(nil)

  init(uploads: Uploads) { self.uploads = uploads }

  /// How far it is.
  var current: State { state.withLock { $0 } }

  /// How far it is, as the pages of a workspace tell it.
  func state(for workspace: Workspace) -> State {
    target.withLock { $0 } == workspace.folder ? current : .idle
  }

  /// Imports uploaded files away from the threads that answer requests.
  func start(_ upload: Upload, options: ImportOptions, workspace: Workspace) throws {
    try begin()
    target.withLock { $0 = workspace.folder }
    kept.withLock { previous in
      if let previous, previous.folder != upload.folder { previous.remove() }
      previous = upload
    }
    ImportDesk.onOwnThread { [self] in
      do {
        let reports = try workspace.importArchives(upload.paths, options: options, progress: note)
        end(.finished(reports))
        forget()
        // While the report is read. What fails here fails again, and is told, where connections are asked for next.
        try? workspace.noteWorth()
      } catch {
        let canInsist = if case ImportError.refused = error { true } else { false }
        end(.failed(Failure(error: error, folder: upload.folder, canInsist: canInsist)))
        if !canInsist { forget() }
      }
    }
  }

  /// Imports what was refused, because the user insists; false where nothing waits.
  func insist(workspace: Workspace) throws -> Bool {
    guard let upload = kept.withLock({ $0 }) else { return false }
    try start(upload, options: ImportOptions(allowOtherMember: true, allowLoss: true), workspace: workspace)
    return true
  }

  /// A thread of its own: an import blocks for seconds, and would starve the requests of a shared one.
  private static func onOwnThread(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.stackSize = 8 * 1_024 * 1_024
    thread.start()
  }

  private func begin() throws {
    try state.withLock { state in
      if case .running = state { throw Busy() }
      state = .running(ImportProgress(step: .reading))
    }
  }

  private func note(_ progress: ImportProgress) {
    state.withLock { $0 = .running(progress) }
  }

  private func end(_ result: State) { state.withLock { $0 = result } }

  private func forget() {
    kept.withLock { upload in
      upload?.remove()
      upload = nil
    }
  }
}
