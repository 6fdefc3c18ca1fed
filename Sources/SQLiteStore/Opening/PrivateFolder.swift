import Foundation
import Workflows

/// Makes sure that a workspace's folder is the user's own and that nobody else can look into it.
enum PrivateFolder {
  /// The files that Wellmet makes in a workspace; anything else in a folder without a database is not ours.
  static let ownNames: Set<String> = [
    "wellmet.sqlite", "wellmet.sqlite-wal", "wellmet.sqlite-shm", "wellmet.sqlite-journal", "wellmet.lock",
    "policy.toml", "uploads",
    "open.html",
  ]

  /// Makes the folder, or checks the one that is there.
  ///
  /// Throws `StoreError.notPrivate` where it is a link, somebody else's or open to others, `notWritable` where it
  /// cannot be made or holds other things.
  static func prepare(_ folder: WorkspaceFolder) throws {
    let path = folder.path
    var status = stat()
    if lstat(path, &status) != 0 {
      do {
        try FileManager.default.createDirectory(
          atPath: path,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
      } catch {
        throw StoreError.notWritable(path: path, reason: reason(of: error))
      }
      chmod(path, 0o700)
      guard lstat(path, &status) == 0 else {
        throw StoreError.notWritable(path: path, reason: String(cString: strerror(errno)))
      }
    }
    try checkKind(status, at: path, kind: mode_t(S_IFDIR), what: "a folder")
    guard status.st_mode & 0o077 == 0 else {
      throw StoreError.notPrivate(path: path, reason: "other users may read or write it")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if !names.contains("wellmet.sqlite"),
      let foreign = names.sorted().first(where: { !ownNames.contains($0) })
    {
      throw StoreError.notWritable(
        path: path,
        reason: "it holds other things, such as \(foreign); choose an empty folder, or a new one"
      )
    }
    for name in names where name != "uploads" && ownNames.contains(name) {
      let file = path + "/" + name
      guard lstat(file, &status) == 0 else { continue }
      try checkKind(status, at: file, kind: mode_t(S_IFREG), what: "a file")
      // An editor or a restored backup may have left it open; within a closed folder that harmed nobody.
      if status.st_mode & 0o077 != 0 { chmod(file, 0o600) }
    }
  }

  /// Takes all rights of others from the files that SQLite made.
  static func closeFiles(in folder: WorkspaceFolder) {
    for suffix in ["", "-wal", "-shm", "-journal"] { chmod(folder.database + suffix, 0o600) }
  }

  private static func checkKind(_ status: stat, at path: String, kind: mode_t, what: String) throws {
    guard status.st_mode & mode_t(S_IFMT) == kind else {
      throw StoreError.notPrivate(path: path, reason: "it is not \(what) but a link or something else")
    }
    guard status.st_uid == geteuid() else {
      throw StoreError.notPrivate(path: path, reason: "it belongs to another user")
    }
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))) } ?? "the system refused"
  }
}
