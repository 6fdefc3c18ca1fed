/// Where the members lie, which the directory may tell wrongly.
extension ZipDirectory {
  private static let headerSize = 30

  /// Refuses members that share bytes with each other or with the directory, as David Fifield's bombs do.
  static func refuseOverlaps(
    _ entries: [ZipEntry],
    before directory: Int,
    in file: borrowing OpenFile
  ) throws(ArchiveError) {
    for (index, entry) in entries.enumerated() {
      let isLast = index == entries.count - 1
      let limit = isLast ? directory : min(directory, entries[index + 1].offset)
      let other = isLast ? nil : entries[index + 1].name
      guard entry.offset <= limit - headerSize else {
        throw .overlapping(path: file.path, entry.name, other)
      }
      let header = try file.read(at: entry.offset, upTo: headerSize)
      guard header.hasSignature(3, 4, at: 0), let nameLength = header.number(at: 26, bytes: 2),
        let extraLength = header.number(at: 28, bytes: 2)
      else { throw .contradiction(path: file.path, entry.name) }
      let start = entry.offset + headerSize + nameLength + extraLength
      guard start <= limit, entry.packedSize <= limit - start else {
        throw .overlapping(path: file.path, entry.name, other)
      }
    }
  }

  /// Refuses a member whose own header says something else than the directory.
  static func refuseContradiction(_ entry: ZipEntry, in file: borrowing OpenFile) throws(ArchiveError) {
    let header = try file.read(at: entry.offset, upTo: headerSize)
    guard let flags = header.number(at: 6, bytes: 2), let method = header.number(at: 8, bytes: 2),
      let packed = header.number(at: 18, bytes: 4), let unpacked = header.number(at: 22, bytes: 4),
      let nameLength = header.number(at: 26, bytes: 2), let extraLength = header.number(at: 28, bytes: 2)
    else { throw .contradiction(path: file.path, entry.name) }
    let rest = try file.read(at: entry.offset + headerSize, upTo: nameLength + extraLength)
    let extra = Array(rest.dropFirst(nameLength))
    // Bit 3 says that the sizes follow the packed bytes. A writer that streams has zeros here, libarchive zero for
    // the packed size alone.
    let isStreamed = flags & 8 != 0
    guard let sizes = widened([unpacked, packed], extra: extra),
      rest.prefix(nameLength).elementsEqual(entry.name.bytes), method == entry.method,
      flags & 0x2001 == entry.flags & 0x2001,
      sizes.elementsEqual([entry.size, entry.packedSize], by: { $0 == $1 || isStreamed && $0 == 0 })
    else { throw .contradiction(path: file.path, entry.name) }
  }
}
