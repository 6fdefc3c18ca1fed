import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where uploaded files wait to be read: a folder of the workspace, 0700, with files of 0600.
struct Uploads: Sendable {
  let folder: String
  /// The most bytes of one upload, all its files together.
  let limit: Int

  /// Removes whatever an earlier run left behind.
  func empty() {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
      try? manager.removeItem(atPath: folder + "/" + name)
    }
  }

  /// Makes a folder for one upload.
  func begin() throws -> Upload {
    let private700: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    let path = folder + "/" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: true,
      attributes: private700
    )
    return Upload(folder: path, limit: limit)
  }
}

/// The files of one upload, written as they arrive.
struct Upload: Sendable {
  let folder: String
  let limit: Int
  /// The files written so far, by full path.
  private(set) var paths: [String] = []
  private var written = 0
  private var current: Int32 = -1

  init(folder: String, limit: Int) {
    self.folder = folder
    self.limit = limit
  }

  /// Takes what the body holds; plain fields and empty file fields are passed over.
  mutating func take(_ event: MultipartReader.Event) throws {
    switch event {
    case .begin(let fileName):
      guard let fileName, !fileName.isEmpty else { return }
      try open(Upload.safeName(fileName))
    case .bytes(let bytes):
      guard current >= 0 else { return }
      written += bytes.count
      guard written <= limit else { throw BodyError.tooLarge }
      try write(bytes)
    case .end:
      close()
    }
  }

  /// Closes a file that is still open.
  mutating func close() {
    guard current >= 0 else { return }
    _ = closeFile(current)
    current = -1
  }

  /// Removes everything.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// The last part of a name, without anything that a path or a terminal could mistake.
  static func safeName(_ name: String) -> String {
    let last = name.utf8.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }).last
    let kept = String(decoding: (last ?? "".utf8[...]).prefix(120), as: UTF8.self).unicodeScalars.filter {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{FFFD}"
        && $0.properties.generalCategory != .format
    }
    let clean = String(String.UnicodeScalarView(kept))
    return clean.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0 == 0x20 } ? "upload" : clean
  }

  private mutating func open(_ name: String) throws {
    close()
    var path = folder + "/" + name
    if paths.contains(path) { path = folder + "/\(paths.count) " + name }
    current = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard current >= 0 else { throw UploadError.notWritable(String(cString: strerror(errno))) }
    paths.append(path)
  }

  private func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = writeFile(current, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { throw UploadError.notWritable(String(cString: strerror(errno))) }
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// Why an upload could not be kept; the reason is the system's.
enum UploadError: Error, Sendable { case notWritable(String) }

// The methods above would hide the system's calls of the same names.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
private func writeFile(_ handle: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(handle, bytes, count)
}
private func closeFile(_ handle: Int32) -> Int32 { close(handle) }
