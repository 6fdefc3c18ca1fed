/// The directory at the end of a zip, read and checked before any member is.
struct ZipDirectory: Sendable {
  /// The fewest bytes that an entry takes.
  static let entrySize = 46

  /// The members in the order in which they lie in the file, which is the order libarchive gives them in.
  let entries: [ZipEntry]
  /// The file as it was when the directory was read.
  let identity: OpenFile.Identity

  /// Reads the directory of a zip and refuses one that is cut short, too large or at odds with itself.
  static func read(_ file: borrowing OpenFile, limits: Limits) throws(ArchiveError) -> ZipDirectory {
    let end = try ZipEnd.find(in: file)
    if end.entries > limits.members { throw .tooManyMembers(path: file.path, limits) }
    if end.directorySize > limits.directoryBytes { throw .directoryTooLarge(path: file.path, limits) }
    let bytes = try file.read(at: end.directoryOffset, upTo: end.directorySize)
    guard bytes.count == end.directorySize else { throw .changed(path: file.path) }

    var entries: [ZipEntry] = []
    var position = 0
    for _ in 0..<end.entries {
      guard let (entry, next) = entry(in: bytes, at: position) else {
        throw .inconsistentDirectory(path: file.path)
      }
      if entry.name.bytes.contains(0) { throw .nulInName(path: file.path, entry.name) }
      entries.append(entry)
      position = next
    }
    guard position == bytes.count else { throw .inconsistentDirectory(path: file.path) }
    entries.sort { $0.offset < $1.offset }
    try refuseOverlaps(entries, before: end.directoryOffset, in: file)
    return ZipDirectory(entries: entries, identity: file.identity)
  }

  /// The entry at a position and where the next one begins; nil where there is none.
  private static func entry(in bytes: [UInt8], at position: Int) -> (ZipEntry, Int)? {
    guard bytes.hasSignature(1, 2, at: position), position <= bytes.count - entrySize,
      let flags = bytes.number(at: position + 8, bytes: 2),
      let method = bytes.number(at: position + 10, bytes: 2),
      let packed = bytes.number(at: position + 20, bytes: 4),
      let unpacked = bytes.number(at: position + 24, bytes: 4),
      let nameLength = bytes.number(at: position + 28, bytes: 2),
      let extraLength = bytes.number(at: position + 30, bytes: 2),
      let commentLength = bytes.number(at: position + 32, bytes: 2),
      let mode = bytes.number(at: position + 40, bytes: 2),
      let offset = bytes.number(at: position + 42, bytes: 4)
    else { return nil }
    let nameEnd = position + entrySize + nameLength
    let next = nameEnd + extraLength + commentLength
    guard next <= bytes.count else { return nil }
    let extra = Array(bytes[nameEnd..<(nameEnd + extraLength)])
    guard let wide = widened([unpacked, packed, offset], extra: extra) else { return nil }
    let entry = ZipEntry(
      name: MemberName(bytes[(position + entrySize)..<nameEnd]),
      flags: flags,
      method: method,
      packedSize: wide[1],
      size: wide[0],
      offset: wide[2],
      mode: mode
    )
    return (entry, next)
  }

  /// The figures with those taken from the ZIP64 field that are marked as being there (APPNOTE 4.5.3).
  static func widened(_ figures: [Int], extra: [UInt8]) -> [Int]? {
    guard figures.contains(0xFFFF_FFFF) else { return figures }
    var position = 0
    while let id = extra.number(at: position, bytes: 2),
      let length = extra.number(at: position + 2, bytes: 2)
    {
      position += 4
      guard id == 1 else {
        position += length
        continue
      }
      let end = position + length
      var result = figures
      for index in figures.indices where figures[index] == 0xFFFF_FFFF {
        guard position + 8 <= end, let figure = extra.number(at: position, bytes: 8) else { return nil }
        result[index] = figure
        position += 8
      }
      return result
    }
    return nil
  }
}
