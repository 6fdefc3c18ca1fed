/// A member of a zip as its directory describes it.
struct ZipEntry: Sendable {
  let name: MemberName
  let flags: Int
  let method: Int
  let packedSize: Int
  let size: Int
  /// Where its local header begins.
  let offset: Int
  /// The Unix file mode; 0 where the writer knew none.
  let mode: Int

  /// True for a member that needs a password (bit 0) or hides its header (bit 13).
  var isEncrypted: Bool { flags & 0x2001 != 0 || method == 99 }

  var isSymbolicLink: Bool { mode & 0o170000 == 0o120000 }
}

/// Numbers as zip writes them: the lowest byte first.
extension [UInt8] {
  /// The unsigned number of at most eight bytes; nil where it lies outside or does not fit.
  func number(at offset: Int, bytes width: Int) -> Int? {
    guard offset >= 0, width <= 8, offset <= count - width else { return nil }
    var value: UInt64 = 0
    for index in (offset..<(offset + width)).reversed() { value = value << 8 | UInt64(self[index]) }
    return Int(exactly: value)
  }

  /// True where `PK` and the two given bytes stand at the offset.
  func hasSignature(_ third: UInt8, _ fourth: UInt8, at offset: Int) -> Bool {
    offset >= 0 && offset <= count - 4 && self[offset] == 0x50 && self[offset + 1] == 0x4B
      && self[offset + 2] == third && self[offset + 3] == fourth
  }
}
