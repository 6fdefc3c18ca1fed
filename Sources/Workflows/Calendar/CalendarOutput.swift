import Foundation

/// Writes calendar files: whole or not at all, and only over our own.
package enum CalendarOutput {
  /// Writes a file in place of an earlier one; only its owner can read it.
  package static func write(_ bytes: [UInt8], to path: String) throws(CalendarError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .notWritable(path: path, reason: reason(error))
    }
  }

  /// True for a file that Wellmet made: it says so in its first lines.
  static func isOurs(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: 200)) ?? Data()
    return String(decoding: head, as: UTF8.self).contains("PRODID:-//Wellmet//")
  }

  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission?, .fileReadNoPermission?: "you may not write there"
    case .fileWriteOutOfSpace?: "the disk is full"
    case .fileNoSuchFile?, .fileReadNoSuchFile?: "the folder is not there"
    case .fileWriteVolumeReadOnly?: "the disk cannot be written to"
    default: "it cannot be written there"
    }
  }
}
