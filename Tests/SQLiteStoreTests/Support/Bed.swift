import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

/// The stores that every contract test runs over.
enum Bed: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case inMemory, onDisk

  var testDescription: String { rawValue }

  /// Runs a test over an empty store and removes what it left.
  func test(_ body: (SQLiteStore) throws -> Void) throws {
    switch self {
    case .inMemory: try body(SQLiteStore.inMemory())
    case .onDisk: try Scratch.folder { try body(SQLiteStore.open(folder: $0)) }
    }
  }
}

/// Folders that are gone after the test.
enum Scratch {
  /// Runs a test with the path of a workspace folder that does not exist yet.
  static func folder(_ body: (WorkspaceFolder) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.path + "/wellmet-store-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(WorkspaceFolder(path: path))
  }

  /// The permission bits of a file.
  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }
}

/// The moment at which tests happen: 23 November 2026, noon.
let noon = Date(timeIntervalSince1970: 1_795_435_200)
