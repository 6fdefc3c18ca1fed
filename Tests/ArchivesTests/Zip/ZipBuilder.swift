import CArchive
import Foundation

/// A zip made by hand, so that every figure in it can be a lie.
struct ZipBuilder {
  /// A member as it is to be written.
  struct Member {
    var name: [UInt8]
    var packed: [UInt8]
    var size: Int
    var crc: UInt32
    var method = 0
    var flags = 0
    var mode = 0o100644
    /// What its own header says, where that differs from the directory.
    var localName: [UInt8]?
    var localMethod: Int?
    /// Where the directory says that it lies, where that is not the truth.
    var offset: Int?
    var packedSize: Int?
    /// True to give the sizes and the offset in a ZIP64 field.
    var isWide = false
    /// True to write checksum and sizes behind the packed bytes, as a program does that streams.
    var isStreamed = false
    /// What a program that streams writes in front of the packed bytes; libarchive knows the unpacked size there.
    var announcedSize = 0

    static func stored(_ name: String, _ content: [UInt8]) -> Member {
      Member(name: Array(name.utf8), packed: content, size: content.count, crc: checksum(content))
    }

    static func stored(_ name: String, _ text: String = "a,b\n") -> Member { stored(name, Array(text.utf8)) }

    static func deflated(_ name: String, _ content: [UInt8]) throws -> Member {
      let (packed, crc) = try ZipBuilder.deflate(content)
      return Member(name: Array(name.utf8), packed: packed, size: content.count, crc: crc, method: 8)
    }

    func with(_ change: (inout Member) -> Void) -> Member {
      var copy = self
      change(&copy)
      return copy
    }
  }

  var members: [Member]
  var comment: [UInt8] = []
  var isWide = false
  /// Added to the figures in the end record, to make them lies.
  var countError = 0
  var offsetError = 0

  init(_ members: [Member]) { self.members = members }

  /// A zip of stored members with one line of text each.
  init(names: [String]) { self.init(names.map { .stored($0) }) }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = member.offset ?? out.count
      let name = member.localName ?? member.name
      let packedSize = member.packedSize ?? member.packed.count
      let flags = member.flags | (member.isStreamed ? 8 : 0)
      let figures = little(Int(member.crc), 4) + little(packedSize, 4) + little(member.size, 4)
      out += [0x50, 0x4B, 3, 4] + little(20, 2) + little(flags, 2)
      out += little(member.localMethod ?? member.method, 2) + little(0, 4)
      out +=
        (member.isStreamed ? little(0, 8) + little(member.announcedSize, 4) : figures) + little(name.count, 2)
        + little(0, 2) + name
      out += member.packed + (member.isStreamed ? [0x50, 0x4B, 7, 8] + figures : [])

      let wide = member.isWide ? little(1, 2) + little(24, 2) + little(member.size, 8) : []
      let extra = wide + (member.isWide ? little(packedSize, 8) + little(offset, 8) : [])
      directory += [0x50, 0x4B, 1, 2] + little(3 << 8 | 20, 2) + little(20, 2) + little(flags, 2)
      directory += little(member.method, 2) + little(0, 4) + little(Int(member.crc), 4)
      directory += little(member.isWide ? -1 : packedSize, 4) + little(member.isWide ? -1 : member.size, 4)
      directory += little(member.name.count, 2) + little(extra.count, 2) + little(0, 6)
      directory += little(0, 2) + little(member.mode, 2) + little(member.isWide ? -1 : offset, 4)
      directory += member.name + extra
    }
    let start = out.count + offsetError
    let count = members.count + countError
    out += directory
    if isWide {
      let record = out.count
      out += [0x50, 0x4B, 6, 6] + little(44, 8) + little(45, 4) + little(0, 8) + little(count, 8)
      out += little(count, 8) + little(directory.count, 8) + little(start, 8)
      out += [0x50, 0x4B, 6, 7] + little(0, 4) + little(record, 8) + little(1, 4)
      return out + [0x50, 0x4B, 5, 6] + little(0, 4) + little(-1, 12) + little(comment.count, 2) + comment
    }
    out += [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2)
    return out + little(directory.count, 4) + little(start, 4) + little(comment.count, 2) + comment
  }

  private func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : value < 0 ? 0xFF : 0 }
  }
}

extension ZipBuilder {
  struct PackingFailed: Error {}

  /// The bytes as libarchive deflates them, and their checksum.
  static func deflate(_ content: [UInt8]) throws -> (packed: [UInt8], crc: UInt32) {
    var buffer = [UInt8](repeating: 0, count: content.count + content.count / 10 + 65_536)
    var used = 0
    guard let writer = archive_write_new(), let entry = archive_entry_new() else { throw PackingFailed() }
    defer {
      archive_write_free(writer)
      archive_entry_free(entry)
    }
    try buffer.withUnsafeMutableBytes { space in
      archive_write_set_format_zip(writer)
      archive_write_set_options(writer, "zip:compression=deflate,zip:!experimental")
      archive_write_set_bytes_in_last_block(writer, 1)
      archive_write_open_memory(writer, space.baseAddress, space.count, &used)
      archive_entry_set_pathname(entry, "x")
      archive_entry_set_size(entry, Int64(content.count))
      archive_entry_set_filetype(entry, 0o100000)
      guard archive_write_header(writer, entry) == ARCHIVE_OK,
        archive_write_data(writer, content, content.count) == content.count,
        archive_write_close(writer) == ARCHIVE_OK
      else { throw PackingFailed() }
    }
    // The directory entry, the last but one thing in the file, tells where the packed bytes lie.
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(buffer[offset + $1]) << ($1 * 8) }
    }
    let directory = number(used - 6, 4)
    let size = number(directory + 20, 4)
    let header = number(directory + 42, 4)
    let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
    return (Array(buffer[start..<(start + size)]), UInt32(number(directory + 16, 4)))
  }
}

/// The CRC-32 that zip uses.
func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in checksumTable[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
}

private let checksumTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
}
