import Foundation
import Testing

@testable import Archives

/// A folder for one test, gone when the test is over.
struct Scratch: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "wellmet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders it lies in, and gives its path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func file(_ name: String, _ text: String = "a,b\n") throws -> String { try file(name, Array(text.utf8)) }

  func zip(_ builder: ZipBuilder, named name: String = "export.zip") throws -> String {
    try file(name, builder.bytes)
  }
}

extension ArchiveFile {
  /// All bytes of the file, and the size of the largest piece.
  func contents() throws(ArchiveError) -> (bytes: [UInt8], largest: Int) {
    let next = try open()
    var bytes: [UInt8] = []
    var largest = 0
    while let piece = try next() {
      bytes += piece
      largest = max(largest, piece.count)
    }
    return (bytes, largest)
  }
}

/// The error that opening a path, and reading all of it, ends in; nil where all is well.
func refusal(_ path: String, limits: Limits = .standard) -> ArchiveError? {
  do throws(ArchiveError) {
    for file in try Archive.open(path, limits: limits).files { _ = try file.contents() }
    return nil
  } catch {
    return error
  }
}
