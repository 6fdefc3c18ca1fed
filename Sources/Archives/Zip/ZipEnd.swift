/// What the end of a zip says of its directory.
///
/// The layout is that of PKWARE's APPNOTE 6.3.10, sections 4.3.14 to 4.3.16. A file in which different readers would
/// find different directories is refused, so that what is checked here is what libarchive then reads.
struct ZipEnd: Equatable {
  let entries: Int
  let directoryOffset: Int
  let directorySize: Int

  private static let recordSize = 22
  private static let locatorSize = 20
  private static let wideRecordSize = 56

  /// Finds the one end record that is followed by nothing but its comment and preceded by its directory.
  static func find(in file: borrowing OpenFile) throws(ArchiveError) -> ZipEnd {
    let tailSize = min(file.size, recordSize + 0xFFFF)
    let start = file.size - tailSize
    let tail = try file.read(at: start, upTo: tailSize)
    guard tail.count == tailSize else { throw .changed(path: file.path) }
    // Every record that the end of the file could belong to, and marks within its comment, which another reader would
    // take for the end: one record alone is safe.
    var records: [Int] = []
    var hasStrayMark = false
    for offset in stride(from: tail.count - recordSize, through: 0, by: -1)
    where tail.hasSignature(5, 6, at: offset) {
      if tail.number(at: offset + 20, bytes: 2) == tail.count - offset - recordSize {
        records.append(offset)
      } else if records.isEmpty {
        hasStrayMark = true
      }
    }
    guard let offset = records.first else { throw .truncated(path: file.path) }
    guard records.count == 1, !hasStrayMark,
      let end = try read(tail, at: offset, position: start + offset, in: file)
    else { throw .inconsistentDirectory(path: file.path) }
    return end
  }

  /// One end record; nil where its figures do not lead to a directory that ends where the record begins.
  private static func read(
    _ tail: [UInt8],
    at offset: Int,
    position: Int,
    in file: borrowing OpenFile
  ) throws(ArchiveError) -> ZipEnd? {
    let short = Figures(tail, at: offset + 4, diskBytes: 2, countBytes: 2, sizeBytes: 4)
    let locator = try file.read(at: max(0, position - locatorSize), upTo: locatorSize)
    guard locator.hasSignature(6, 7, at: 0) else {
      return short?.end(before: position)
    }
    guard position >= locatorSize + wideRecordSize, locator.number(at: 4, bytes: 4) == 0,
      locator.number(at: 16, bytes: 4) == 1, let widePosition = locator.number(at: 8, bytes: 8),
      widePosition <= position - locatorSize - wideRecordSize
    else { return nil }
    let record = try file.read(at: widePosition, upTo: wideRecordSize)
    guard record.hasSignature(6, 6, at: 0),
      record.number(at: 4, bytes: 8) == position - locatorSize - widePosition - 12,
      let wide = Figures(record, at: 16, diskBytes: 4, countBytes: 8, sizeBytes: 8),
      let short, short.agrees(with: wide)
    else { return nil }
    return wide.end(before: widePosition)
  }
}

/// The six figures that both kinds of end record hold, one after the other.
private struct Figures {
  let disks: [Int]
  let counts: [Int]
  let size: Int
  let offset: Int

  init?(_ bytes: [UInt8], at start: Int, diskBytes: Int, countBytes: Int, sizeBytes: Int) {
    var position = start
    var figures: [Int] = []
    for width in [diskBytes, diskBytes, countBytes, countBytes, sizeBytes, sizeBytes] {
      guard let figure = bytes.number(at: position, bytes: width) else { return nil }
      figures.append(figure)
      position += width
    }
    disks = Array(figures[0...1])
    counts = Array(figures[2...3])
    size = figures[4]
    offset = figures[5]
  }

  /// True where every figure is the same, or is the mark that says "see the wide record".
  func agrees(with wide: Figures) -> Bool {
    zip(disks + counts, wide.disks + wide.counts).allSatisfy { $0 == $1 || $0 == 0xFFFF }
      && zip([size, offset], [wide.size, wide.offset]).allSatisfy { $0 == $1 || $0 == 0xFFFF_FFFF }
  }

  func end(before position: Int) -> ZipEnd? {
    guard disks == [0, 0], counts[0] == counts[1], size <= position, offset == position - size,
      counts[0] <= size / ZipDirectory.entrySize
    else { return nil }
    return ZipEnd(entries: counts[0], directoryOffset: offset, directorySize: size)
  }
}
