import Foundation

/// A file on disk, open for reading; closed when it goes out of use.
struct OpenFile: ~Copyable {
  /// What must stay as it is while an archive is read.
  struct Identity: Equatable, Sendable {
    var device: UInt64
    var inode: UInt64
    var size: Int
    var modified: Int
    var modifiedNanoseconds: Int
  }

  /// How many bytes are read at once.
  static let pieceSize = 256 << 10

  let descriptor: Int32
  let identity: Identity
  /// The path as the user named it, for errors.
  let path: String
  /// The name of the file, where it is one of several in a folder.
  let name: String?

  var size: Int { identity.size }

  /// Opens a file; nothing but a plain file is opened, so that a pipe or a device cannot hold the reader.
  static func open(
    _ location: String,
    path: String,
    name: String? = nil,
    followingLinks: Bool = true
  ) throws(ArchiveError) -> OpenFile {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = Foundation.open(location, flags)
    if descriptor < 0 { throw .opening(errno, path: path, file: name) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAPlainFile(path: path, file: name)
    }
    return OpenFile(descriptor: descriptor, identity: Identity(status), path: path, name: name)
  }

  private init(descriptor: Int32, identity: Identity, path: String, name: String?) {
    self.descriptor = descriptor
    self.identity = identity
    self.path = path
    self.name = name
  }

  deinit { close(descriptor) }

  /// The bytes from an offset on; fewer than asked for only at the end of the file.
  func read(at offset: Int, upTo count: Int) throws(ArchiveError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let got = pread(descriptor, base + filled, count - filled, off_t(offset + filled))
        if got > 0 {
          filled += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    if failure != 0 { throw .opening(failure, path: path, file: name) }
    return bytes
  }

  /// Gives the file piece by piece, and refuses it where it passes the limit.
  static func pieces(_ file: consuming OpenFile, limits: Limits) -> ArchiveFile.Pieces {
    let file = file
    var offset = 0
    return { () throws(ArchiveError) -> [UInt8]? in
      let piece = try file.read(at: offset, upTo: pieceSize)
      offset += piece.count
      if offset > limits.bytesPerFile { throw .tooLarge(path: file.path, file: file.name, limits) }
      return piece.isEmpty ? nil : piece
    }
  }
}

extension OpenFile.Identity {
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec)
    modifiedNanoseconds = Int(time.tv_nsec)
  }
}
