import Foundation

/// What a path leads to, told by what is there and not by its name.
package enum ArchiveKind: Equatable, Sendable {
  /// A folder, such as one an archive was unzipped to.
  case folder
  /// A zip, whatever its name.
  case zip
  /// Any other file: one of LinkedIn's CSV files, or something to be refused.
  case singleFile

  /// Looks at what a path leads to; throws where nothing is there or it may not be read.
  package static func of(_ path: String) throws(ArchiveError) -> ArchiveKind {
    var status = stat()
    if stat(path, &status) != 0 { throw .opening(errno, path: path, file: nil) }
    if status.st_mode & S_IFMT == S_IFDIR { return .folder }
    let file = try OpenFile.open(path, path: path)
    return Content.of(try file.read(at: 0, upTo: Content.length)) == .zip ? .zip : .singleFile
  }
}
