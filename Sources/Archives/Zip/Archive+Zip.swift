import Vetting

extension Archive {
  /// Opens a zip: reads its directory, finds the known members and refuses what it should not read.
  static func openZip(_ path: String, limits: Limits) throws(ArchiveError) -> Archive {
    let file = try OpenFile.open(path, path: path)
    let directory = try ZipDirectory.read(file, limits: limits)
    var found: [Found] = []
    var ignored: [MemberName] = []
    var isDocument = false
    var total = 0
    for (position, entry) in directory.entries.enumerated() {
      guard !entry.name.isLeftover, let kind = FileKind(fileName: entry.name.base) else {
        ignored.append(entry.name)
        isDocument = isDocument || entry.name.isPartOfDocument
        continue
      }
      try refuse(entry, in: file, limits: limits)
      // No member is larger than its limit, so the sum cannot overflow before it is refused.
      total = total.addingReportingOverflow(entry.size).partialValue
      if total > limits.bytesInAll { throw .tooLargeInAll(path: path, limits) }
      let member = ZipMember(
        location: path,
        entry: entry,
        position: position,
        identity: directory.identity,
        limits: limits
      )
      found.append(Found(kind: kind, name: entry.name) { () throws(ArchiveError) in try member.open() })
    }
    if found.isEmpty && isDocument { throw .spreadsheet(path: path, file: nil) }
    return try Archive(found: found, path: path, place: .zip, ignored: ignored.filter { !$0.base.isEmpty })
  }

  private static func refuse(
    _ entry: ZipEntry,
    in file: borrowing OpenFile,
    limits: Limits
  ) throws(ArchiveError) {
    let path = file.path
    if entry.isEncrypted { throw .encrypted(path: path, entry.name) }
    if entry.isSymbolicLink { throw .symbolicLink(path: path, file: entry.name.shown) }
    if entry.method != 0 && entry.method != 8 { throw .unknownMethod(path: path, entry.name, entry.method) }
    try ZipDirectory.refuseContradiction(entry, in: file)
    if entry.size > limits.bytesPerFile { throw .tooLarge(path: path, file: entry.name.shown, limits) }
    if limits.isBomb(unpacked: entry.size, packed: entry.packedSize) {
      throw .tooCompressed(path: path, entry.name, limits)
    }
  }
}

extension MemberName {
  /// True for what every document of Office 2007 and later holds.
  fileprivate var isPartOfDocument: Bool {
    bytes.elementsEqual("[Content_Types].xml".utf8) || bytes.starts(with: "xl/".utf8)
  }
}
