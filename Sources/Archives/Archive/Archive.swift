import Foundation
package import Vetting

/// The known files of one of LinkedIn's archives, found but not yet read.
package struct Archive: Sendable {
  /// The known files, in the order of `FileKind`.
  package let files: [ArchiveFile]
  /// The path as the user named it; several paths are joined by commas.
  package let path: String
  /// The day of the export, where the name of the file or folder tells it.
  package let exportDay: Day?
  /// What lies in the archive and was not opened, as it is named there; macOS's own leftovers are not listed.
  package let ignored: [String]

  /// Opens a zip, a folder or a single CSV file, whichever the path leads to.
  package static func open(
    _ path: String,
    limits: Limits = .standard
  ) throws(ArchiveError) -> Archive {
    switch try ArchiveKind.of(path) {
    case .folder: try openFolder(path, limits: limits)
    case .zip: try openZip(path, limits: limits)
    case .singleFile: try open(files: [path], limits: limits)
    }
  }

  /// An archive of files that are at hand already, such as the sample network's.
  package init(files: [ArchiveFile], path: String, exportDay: Day?) {
    self.files = files
    self.path = path
    self.exportDay = exportDay
    ignored = []
  }

  /// An archive of what was found, unless nothing was or two files are of one kind.
  init(found: [Found], path: String, place: ArchiveKind, ignored: [MemberName]) throws(ArchiveError) {
    if found.isEmpty {
      if let inner = ignored.first(where: { $0.isZip }) {
        throw .nestedArchive(path: path, place, inner: inner.shown)
      }
      throw .noKnownFile(path: path, place)
    }
    var byKind: [FileKind: Found] = [:]
    for file in found {
      if let other = byKind.updateValue(file, forKey: file.kind) {
        throw .ambiguous(file.kind, path: path, other.name.shown, file.name.shown)
      }
    }
    self.files = FileKind.allCases.compactMap { byKind[$0]?.file(path: path) }
    self.path = path
    self.ignored = ignored.filter { !$0.isLeftover }.map(\.shown)
    self.exportDay = Archive.exportDay(path: path, place: place, names: found.map(\.name))
  }

  /// The day in the name of the archive, or else in that of a folder round its files.
  private static func exportDay(path: String, place: ArchiveKind, names: [MemberName]) -> Day? {
    let outer = URL(fileURLWithPath: path).standardizedFileURL.pathComponents.suffix(
      place == .singleFile ? 2 : 1
    )
    for name in outer.reversed() {
      if let day = Day(exportName: name.utf8) { return day }
    }
    for part in names.flatMap(\.parts) {
      if let day = Day(exportName: part) { return day }
    }
    return nil
  }
}

extension Archive {
  /// A known file as it was found, before it is known to be the only one of its kind.
  struct Found: Sendable {
    let kind: FileKind
    let name: MemberName
    let open: @Sendable () throws(ArchiveError) -> ArchiveFile.Pieces

    func file(path: String) -> ArchiveFile {
      ArchiveFile(kind: kind, name: name.shownBase, path: path, open: open)
    }
  }
}
