import Foundation

/// Writes a report to a file that only its owner may read.
enum ReportFile {
  /// Writes the bytes whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Failure(
        status: .cannotCreate,
        code: "cannotCreate",
        message: "\(path) was not written.",
        hint: "Check that the folder is there and that you may write to it."
      )
    }
  }
}
