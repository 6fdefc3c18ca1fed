import Archives
import Vetting

/// Sorts the paths of a call into archives.
enum ArchiveSelection {
  /// Every zip and every folder is an archive; single files are one archive together.
  static func open(_ paths: [String]) throws -> [Archive] {
    var archives: [Archive] = []
    var singles: [String] = []
    for path in paths {
      switch try ImportError.translating({ () throws(ArchiveError) in try ArchiveKind.of(path) }) {
      case .zip, .folder:
        archives.append(try ImportError.translating { () throws(ArchiveError) in try Archive.open(path) })
      case .singleFile:
        singles.append(path)
      }
    }
    if !singles.isEmpty {
      let files = singles
      archives.append(
        try ImportError.translating { () throws(ArchiveError) in try Archive.open(files: files) }
      )
    }
    return archives
  }
}

extension ImportError {
  /// Runs what reads an archive and puts its error into the words of an import.
  static func translating<Value>(_ read: () throws(ArchiveError) -> Value) throws(ImportError) -> Value {
    do { return try read() } catch {
      if error.kind == .notFound { throw .notFound(path: error.path) }
      throw .unusable(place: error.place, problem: error.problem, remedy: error.remedy)
    }
  }

  /// A known file that gave nothing.
  static func noRows(in tally: FileTally, of archive: Archive) -> ImportError {
    let lines = tally.skipped.flatMap(\.lines).sorted().prefix(SkippedRows.linesNamed).map(String.init)
    let problem =
      tally.rows == 0
      ? "There is not one row in it."
      : "None of its \(tally.rows) rows could be used, among them lines \(lines.joined(separator: ", "))."
    return .unusable(
      place: "\(archive.path), \(tally.name)",
      problem: problem,
      remedy: "Ask LinkedIn for the archive again, or import it without this file."
    )
  }
}
