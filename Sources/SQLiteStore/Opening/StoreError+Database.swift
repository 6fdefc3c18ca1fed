import GRDB
import Workflows

extension StoreError {
  /// Puts a failure of SQLite into words; any other error comes back as it was.
  static func translating(_ error: any Error, folder: WorkspaceFolder?) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let path = folder?.database ?? "the database in memory"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy
    case .SQLITE_FULL: return StoreError.diskFull(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return StoreError.damaged(path: path, reason: error.message ?? "it is not a database")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR:
      return StoreError.notWritable(path: path, reason: error.message ?? "the system refused")
    default: return StoreError.unexpected(error.message ?? "SQLite answered \(error.resultCode.rawValue)")
    }
  }
}
