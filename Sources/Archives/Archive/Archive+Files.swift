import Foundation
import Vetting

extension Archive {
  /// Opens single CSV files as one archive; a single path may also be a zip or a folder.
  package static func open(
    files paths: [String],
    limits: Limits = .standard
  ) throws(ArchiveError) -> Archive {
    let path = paths.joined(separator: ", ")
    var found: [Found] = []
    var ignored: [MemberName] = []
    var total = 0
    for single in paths {
      if try ArchiveKind.of(single) != .singleFile {
        if paths.count == 1 { return try open(single, limits: limits) }
        throw .wholeArchiveAmongFiles(path: single)
      }
      let name = MemberName(single.utf8)
      if paths.count > 1, FileKind(fileName: name.base, allowingCopies: true) == nil {
        // Somebody who takes all files of a folder takes those along that are not read.
        ignored.append(name)
        continue
      }
      let size: Int
      (found, size) = try found.adding(single, limits: limits)
      total += size
      if total > limits.bytesInAll { throw .tooLargeInAll(path: path, limits) }
    }
    return try Archive(found: found, path: path, place: .singleFile, ignored: ignored)
  }
}

extension [Archive.Found] {
  /// The files found so far and one more, with its size in bytes.
  fileprivate func adding(_ path: String, limits: Limits) throws(ArchiveError) -> (Self, Int) {
    let name = MemberName(path.utf8)
    let kind = FileKind(fileName: name.base, allowingCopies: true)
    let file = try OpenFile.open(path, path: path)
    if file.size == 0 { throw .empty(path: path) }
    try Content.refuse(try file.read(at: 0, upTo: Content.length), path: path, file: nil)
    guard let kind else {
      let isCSV = name.base.lowercasedASCII.suffix(4).elementsEqual(".csv".utf8)
      throw isCSV ? .noKnownFile(path: path, .singleFile) : .notAnArchive(path: path)
    }
    if file.size > limits.bytesPerFile { throw .tooLarge(path: path, file: nil, limits) }
    let found = Archive.Found(kind: kind, name: name) { () throws(ArchiveError) in
      OpenFile.pieces(try OpenFile.open(path, path: path), limits: limits)
    }
    return (self + [found], file.size)
  }
}
