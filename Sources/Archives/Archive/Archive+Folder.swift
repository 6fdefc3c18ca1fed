import Foundation
import Vetting

extension Archive {
  /// Opens a folder: its own files and those of the folders in it, but none below; no link in it is followed.
  static func openFolder(_ path: String, limits: Limits) throws(ArchiveError) -> Archive {
    var search = FolderSearch(path: path, limits: limits)
    try search.look(in: "", level: 1)
    return try Archive(found: search.found, path: path, place: .folder, ignored: search.ignored)
  }
}

/// The walk through a folder and the folders in it.
private struct FolderSearch {
  let path: String
  let limits: Limits
  var found: [Archive.Found] = []
  var ignored: [MemberName] = []
  var entries = 0
  var bytes = 0

  mutating func look(in folder: String, level: Int) throws(ArchiveError) {
    for entry in try names(in: folder).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let relative = folder.isEmpty ? entry : folder + "/" + entry
      let name = MemberName(relative.utf8)
      let kind = name.isLeftover ? nil : FileKind(fileName: entry.utf8)
      var status = stat()
      let isThere = lstat(path + "/" + relative, &status) == 0
      switch isThere ? status.st_mode & S_IFMT : 0 {
      case S_IFDIR where level == 1 && !name.isLeftover: try look(in: relative, level: 2)
      case S_IFLNK where kind != nil: throw .symbolicLink(path: path, file: name.shown)
      case S_IFDIR: ignored.append(MemberName((relative + "/").utf8))
      default:
        if let kind { try add(kind, name, at: path + "/" + relative) } else { ignored.append(name) }
      }
    }
  }

  private mutating func add(_ kind: FileKind, _ name: MemberName, at location: String) throws(ArchiveError) {
    let (path, limits, shown) = (self.path, self.limits, name.shown)
    let file = try OpenFile.open(location, path: path, name: shown, followingLinks: false)
    try Content.refuse(try file.read(at: 0, upTo: Content.length), path: path, file: shown)
    if file.size > limits.bytesPerFile { throw .tooLarge(path: path, file: shown, limits) }
    bytes += file.size
    if bytes > limits.bytesInAll { throw .tooLargeInAll(path: path, limits) }
    found.append(
      Archive.Found(kind: kind, name: name) { () throws(ArchiveError) in
        let file = try OpenFile.open(location, path: path, name: shown, followingLinks: false)
        return OpenFile.pieces(file, limits: limits)
      }
    )
  }

  /// The names in a folder; a folder that may not be read counts as empty, unless it is the outermost.
  private mutating func names(in folder: String) throws(ArchiveError) -> [String] {
    guard let stream = opendir(folder.isEmpty ? path : path + "/" + folder) else {
      if folder.isEmpty { throw .opening(errno, path: path, file: nil) }
      ignored.append(MemberName((folder + "/").utf8))
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.utf8.elementsEqual(".".utf8) || name.utf8.elementsEqual("..".utf8) { continue }
      entries += 1
      if entries > limits.members { throw .tooManyMembers(path: path, limits) }
      names.append(name)
    }
    return names
  }
}
