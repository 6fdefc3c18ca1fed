import CArchive

/// A known member of a zip, read by libarchive straight into memory; nothing is ever written to disk.
struct ZipMember: Sendable {
  let location: String
  let entry: ZipEntry
  /// How many members lie before it in the file.
  let position: Int
  let identity: OpenFile.Identity
  let limits: Limits

  /// Begins to read the member.
  func open() throws(ArchiveError) -> ArchiveFile.Pieces {
    let handle = try ArchiveHandle(location, identity: identity, entry: entry)
    try handle.skip(to: position)
    var produced = 0
    var isOver = false
    return { () throws(ArchiveError) -> [UInt8]? in
      if isOver { return nil }
      guard let (piece, status) = handle.next() else {
        isOver = true
        if produced != entry.size { throw .sizeMismatch(path: location, entry.name) }
        return nil
      }
      produced += piece.count
      // libarchive tells a wrong size and a wrong checksum by the same status, with the last bytes.
      if produced > entry.size { throw .sizeMismatch(path: location, entry.name) }
      if limits.isBomb(unpacked: produced, packed: min(entry.packedSize, identity.size)) {
        throw .tooCompressed(path: location, entry.name, limits)
      }
      if status != ARCHIVE_OK {
        throw status == ARCHIVE_WARN && produced != entry.size
          ? .sizeMismatch(path: location, entry.name) : .damaged(path: location, entry.name)
      }
      return piece
    }
  }
}

/// libarchive's state for one reading of one zip, freed with its owner; never leaves the closure that made it.
private final class ArchiveHandle {
  private let reader: OpaquePointer
  private let file: OpenFile
  private let entry: ZipEntry

  init(_ location: String, identity: OpenFile.Identity, entry: ZipEntry) throws(ArchiveError) {
    self.file = try OpenFile.open(location, path: location)
    if file.identity != identity { throw .changed(path: location) }
    guard let reader = archive_read_new() else { throw .damaged(path: location, entry.name) }
    self.reader = reader
    self.entry = entry
    // The reader that goes by the directory, which was checked, and not the one that goes by the local headers; and no
    // hiding of macOS's leftovers, as members are counted.
    archive_read_support_format_zip_seekable(reader)
    archive_read_set_option(reader, "zip", "mac-ext", nil)
    guard archive_read_open_fd(reader, file.descriptor, 64 << 10) == ARCHIVE_OK else {
      throw .inconsistentDirectory(path: location)
    }
  }

  deinit { archive_read_free(reader) }

  /// Goes to the member that lies after so many others, and makes sure that it is the one meant.
  func skip(to position: Int) throws(ArchiveError) {
    var header: OpaquePointer?
    for _ in 0...position {
      let status = archive_read_next_header(reader, &header)
      // A warning is about a name that the locale cannot show.
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN else {
        throw .inconsistentDirectory(path: file.path)
      }
    }
    guard let header else { throw .inconsistentDirectory(path: file.path) }
    let name = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header)
    if let name, !MemberName(String(cString: name).utf8).base.elementsEqual(entry.name.base) {
      throw .contradiction(path: file.path, entry.name)
    }
  }

  /// The next bytes of the member and what libarchive has to say of them; nil at its end.
  func next() -> (bytes: [UInt8], status: Int32)? {
    var start: UnsafeRawPointer?
    var count = 0
    var offset: Int64 = 0
    while true {
      let status = archive_read_data_block(reader, &start, &count, &offset)
      if status == ARCHIVE_EOF { return nil }
      if status != ARCHIVE_OK && status != ARCHIVE_WARN { return ([], status) }
      if count == 0 && status == ARCHIVE_OK { continue }
      return (Array(UnsafeRawBufferPointer(start: start, count: count)), status)
    }
  }
}
