import Foundation
import Workflows

/// The lock that all writers of a workspace share, in this process and in others.
///
/// SQLite would make a second writer wait as well, but not for as long as an import takes, nor say whom it waits
/// for. Each writing takes a file descriptor of its own, so that two threads of one process wait for each other too.
struct WorkspaceLock: Sendable {
  /// The lock file, 0600, empty.
  let path: String
  /// How long a writer waits, in seconds.
  let timeout: Double

  private static let pause: UInt32 = 20_000

  /// Runs a writing once no other writer is about; throws `StoreError.busy` when none ended in time.
  func whileHeld<Value>(_ body: () throws -> Value) throws -> Value {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreError.notWritable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError.notWritable(path: path, reason: String(cString: strerror(errno)))
      }
      guard waited < timeout else { throw StoreError.busy }
      usleep(WorkspaceLock.pause)
      waited += Double(WorkspaceLock.pause) / 1_000_000
    }
    return try body()
  }
}
