import Testing
import Vetting

@testable import Archives

/// Files made in memory, handed out in pieces of any size.
enum Fixture {
  /// Gives bytes piece by piece.
  static func pieces(_ bytes: [UInt8], size: Int = 1 << 16) -> ArchiveFile.Pieces {
    var position = 0
    return { () throws(ArchiveError) in
      guard position < bytes.count else { return nil }
      let end = min(bytes.count, position + max(1, size))
      defer { position = end }
      return Array(bytes[position..<end])
    }
  }

  /// A known file with these bytes.
  static func file(_ kind: FileKind, _ bytes: [UInt8], size: Int = 1 << 16) -> ArchiveFile {
    ArchiveFile(kind: kind, name: kind.usualName, path: "export.zip") { () throws(ArchiveError) in
      pieces(bytes, size: size)
    }
  }

  /// A known file with this text in UTF-8.
  static func file(_ kind: FileKind, _ text: String, size: Int = 1 << 16) -> ArchiveFile {
    file(kind, Array(text.utf8), size: size)
  }

  /// The facts of some files.
  static func facts(_ files: [(FileKind, String)]) throws -> ArchiveFacts {
    try FactsReader.read(files.map { file($0.0, $0.1) })
  }

  /// A fault as an error that keeps its kind, for tests of the reader alone.
  static func explain(_ fault: CSVFault) -> ArchiveError {
    RowReader.error(fault, path: "export.zip", file: "file.csv", columns: [])
  }

  /// The error that reading throws; nil where it throws none.
  static func error(_ read: () throws -> Void) -> ArchiveError? {
    do {
      try read()
      return nil
    } catch { return error as? ArchiveError }
  }
}
