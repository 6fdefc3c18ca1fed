import Foundation
import Testing
import Vetting

@testable import Archives

/// What can be wrong with a member, and what it is refused as.
struct Fault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let kind: ArchiveError.Kind
  let change: @Sendable (inout ZipBuilder.Member) -> Void

  init(
    _ name: String,
    _ kind: ArchiveError.Kind,
    _ change: @escaping @Sendable (inout ZipBuilder.Member) -> Void
  ) {
    self.testDescription = name
    self.kind = kind
    self.change = change
  }

  static let all = [
    Fault("password", .encrypted) { $0.flags = 1 },
    Fault("hidden header", .encrypted) { $0.flags = 0x2000 },
    Fault("AES", .encrypted) { $0.method = 99 },
    Fault("link", .symbolicLink) { $0.mode = 0o120777 },
    Fault("deflate64", .unknownMethod) { $0.method = 9 },
    Fault("LZMA", .unknownMethod) { $0.method = 14 },
    Fault("other name in its own header", .unreadable) { $0.localName = Array("Invitations.csv".utf8) },
    Fault("other method in its own header", .unreadable) { $0.localMethod = 8 },
    Fault("checksum", .unreadable) { $0.crc ^= 1 },
    Fault("not deflated", .unreadable) { ($0.method, $0.packed) = (8, [0xFF, 0xFF, 0xFF, 0xFF]) },
    Fault("larger than declared", .sizeMismatch) { $0.size -= 1 },
    Fault("smaller than declared", .sizeMismatch) { $0.size += 1 },
    Fault("NUL", .nulByte) { $0.name = Array("x\0/Connections.csv".utf8) },
    Fault("lies in the directory", .overlapping) { $0.packedSize = $0.packed.count + 1 },
    Fault("lies outside", .overlapping) { $0.offset = 1 << 31 },
    Fault("lies nowhere", .unreadable) { $0.offset = 1 },
  ]
}

struct ZipRefusalTests {
  typealias Member = ZipBuilder.Member
  private let text = Array("First Name,Last Name\nMaria,Oak\n".utf8)

  private func trouble(with builder: ZipBuilder, limits: Limits = .standard) throws -> ArchiveError? {
    let scratch = try Scratch()
    return refusal(try scratch.zip(builder), limits: limits)
  }

  @Test(arguments: Fault.all)
  func `a member with a fault is refused`(fault: Fault) throws {
    let member = Member.stored("Connections.csv", text).with(fault.change)
    let error = try #require(try trouble(with: ZipBuilder([member])))
    #expect(error.kind == fault.kind)
    #expect(error.problem.utf8.last == UInt8(ascii: ".") && error.remedy.utf8.last == UInt8(ascii: "."))
  }

  @Test func `an unknown method is named by its number`() throws {
    let member = Member.stored("Connections.csv", text).with { $0.method = 93 }
    #expect(try trouble(with: ZipBuilder([member]))?.problem.contains("method 93") == true)
  }

  @Test func `faults of files that are not read do not matter`() throws {
    let builder = ZipBuilder([
      Member.stored("photo.jpg").with { $0.flags = 1 }, Member.stored("link").with { $0.mode = 0o120777 },
      Member.stored("old.dat").with { ($0.method, $0.crc) = (97, 0) }, .stored("Connections.csv", text),
    ])
    #expect(try trouble(with: builder) == nil)
  }

  @Test func `a deflated size that is a lie is refused`() throws {
    for error in [-1, 1, 1_000] {
      let member = try Member.deflated("Connections.csv", text).with { $0.size += error }
      #expect(try trouble(with: ZipBuilder([member]))?.kind == .sizeMismatch)
    }
  }

  @Test func `a bomb is refused`() throws {
    let zeros = [UInt8](repeating: 0, count: 10 << 20)
    let honest = try Member.deflated("Connections.csv", zeros)
    #expect(try trouble(with: ZipBuilder([honest]))?.kind == .tooCompressed)
    // One that declares little is found out by what it produces.
    #expect(try trouble(with: ZipBuilder([honest.with { $0.size = 1_000 }]))?.kind == .sizeMismatch)
    let small = try Member.deflated("Connections.csv", Array(zeros.prefix(1 << 20)))
    #expect(try trouble(with: ZipBuilder([small])) == nil)
  }

  @Test func `a bomb among the files that are not read does no harm`() throws {
    let zeros = try Member.deflated("bomb.bin", [UInt8](repeating: 0, count: 10 << 20))
    #expect(try trouble(with: ZipBuilder([zeros, .stored("Connections.csv", text)])) == nil)
  }

  @Test func `members that share bytes are refused`() throws {
    let first = Member.stored("a.csv", text)
    let same = Member.stored("Connections.csv", text).with { $0.offset = 0 }
    #expect(try trouble(with: ZipBuilder([first, same]))?.kind == .overlapping)
    // The first member quotes the header of the second as its content, in the manner of Fifield's bomb.
    let inner = Member.stored("Connections.csv", text)
    let quoting = first.with { $0.packedSize = text.count + 30 + inner.name.count }
    let error = try #require(try trouble(with: ZipBuilder([quoting, inner])))
    #expect(error.kind == .overlapping)
    #expect(error.problem.contains("a.csv") && error.problem.contains("Connections.csv"))
  }

  @Test(arguments: [10_001, 20_000, 65_535])
  func `too many members are refused`(count: Int) throws {
    let names = (1..<count).map { "\($0).txt" } + ["Connections.csv"]
    #expect(try trouble(with: ZipBuilder(names: names))?.kind == .tooManyMembers)
  }

  @Test func `every limit is kept`() throws {
    let builder = ZipBuilder([.stored("Connections.csv", text), .stored("messages.csv", text)])
    var limits = Limits()
    limits.directoryBytes = 100
    #expect(try trouble(with: builder, limits: limits)?.kind == .tooLarge)
    limits = Limits()
    limits.bytesPerFile = text.count - 1
    #expect(try trouble(with: builder, limits: limits)?.kind == .tooLarge)
    limits = Limits()
    limits.bytesInAll = 2 * text.count - 1
    #expect(try trouble(with: builder, limits: limits)?.kind == .tooLarge)
    limits.bytesInAll = 2 * text.count
    limits.bytesPerFile = text.count
    limits.members = 2
    #expect(try trouble(with: builder, limits: limits) == nil)
  }

  @Test func `sizes near the end of the number range are refused without a crash`() throws {
    for size in [Int.max, Int.min, -1, 1 << 40] {
      for change: (inout Member) -> Void in [
        { $0.size = size }, { $0.packedSize = size }, { $0.offset = size },
      ] {
        let member = Member.stored("Connections.csv", text).with { $0.isWide = true }.with(change)
        #expect(try trouble(with: ZipBuilder([member])) != nil)
      }
    }
  }

  @Test func `a directory that contradicts itself is refused`() throws {
    var builder = ZipBuilder([.stored("Connections.csv", text), .stored("x")])
    for (count, offset) in [(-1, 0), (1, 0), (0, 1), (0, -1), (0, 1 << 30)] {
      for isWide in [false, true] {
        (builder.countError, builder.offsetError, builder.isWide) = (count, offset, isWide)
        #expect(try trouble(with: builder)?.kind == .unreadable)
      }
    }
  }

  @Test func `a second directory in the comment is refused`() throws {
    let other = ZipBuilder([.stored("Connections.csv", "other")]).bytes
    var builder = ZipBuilder([.stored("Connections.csv", text)])
    builder.comment = other
    #expect(try trouble(with: builder)?.kind == .unreadable)
    builder.comment = other + Array("tail".utf8)
    #expect(try trouble(with: builder)?.kind == .unreadable)
  }

  @Test func `bytes before the first or after the last are refused`() throws {
    let scratch = try Scratch()
    let bytes = ZipBuilder([.stored("Connections.csv", text)]).bytes
    #expect(refusal(try scratch.file("a.zip", bytes + [0]))?.kind == .truncated)
    #expect(refusal(try scratch.file("b.zip", Array("PK\u{3}\u{4}".utf8) + bytes))?.kind == .unreadable)
  }

  @Test func `an archive cut short is never read as if it were whole`() throws {
    let scratch = try Scratch()
    let members = [
      try Member.deflated("Connections.csv", Array(repeatElement(text, count: 40).joined())),
      .stored("Invitations.csv", text),
      .stored("inner.zip", ZipBuilder([.stored("messages.csv", text)]).bytes),
      .stored("messages.csv", text),
    ]
    let bytes = ZipBuilder(members).bytes
    #expect(refusal(try scratch.file("whole.zip", bytes)) == nil)
    for count in stride(from: 0, to: bytes.count, by: 7) + [bytes.count - 1] {
      let path = try scratch.file("cut.zip", Array(bytes.prefix(count)))
      #expect(refusal(path) != nil, "\(count) of \(bytes.count) bytes")
    }
  }

  @Test func `an archive with one changed byte gives an error or the same bytes`() throws {
    let scratch = try Scratch()
    let members = [
      try Member.deflated("Connections.csv", text).with { $0.isStreamed = true },
      .stored("messages.csv", text),
    ]
    let bytes = ZipBuilder(members).bytes
    for position in bytes.indices {
      for flipped in [UInt8(1), 0x80] {
        var changed = bytes
        changed[position] ^= flipped
        let path = try scratch.file("changed.zip", changed)
        do throws(ArchiveError) {
          for file in try Archive.open(path).files { #expect(try file.contents().bytes == text) }
        } catch { #expect(error.problem.isEmpty == false) }
      }
    }
  }

  @Test func `an archive that changes between opening and reading is refused`() throws {
    let scratch = try Scratch()
    let path = try scratch.zip(ZipBuilder([.stored("Connections.csv", text)]))
    let archive = try Archive.open(path)
    _ = try scratch.zip(ZipBuilder([.stored("Connections.csv", text), .stored("x")]))
    let error = #expect(throws: ArchiveError.self) { try archive.files[0].contents() }
    #expect(error?.kind == .unreadable)
  }

  @Test func `an archive within an archive says what to do`() throws {
    let error = try #require(try trouble(with: ZipBuilder(names: ["LinkedIn/export.ZIP", "readme.txt"])))
    #expect(error.kind == .nestedArchive)
    #expect(error.problem == "This archive holds another archive (LinkedIn/export.ZIP).")
    #expect(error.remedy == "Unzip it once and import the file inside.")
    #expect(try trouble(with: ZipBuilder(names: ["export.zip", "Connections.csv"])) == nil)
  }

  @Test(arguments: [[], ["readme.txt"], ["__MACOSX/x.zip"], ["Connections.csv/"], ["coach_messages.csv"]])
  func `an archive without a known file is refused`(names: [String]) throws {
    #expect(try trouble(with: ZipBuilder(names: names))?.kind == .noKnownFile)
  }

  @Test func `two members of one kind are named both`() throws {
    let error = try #require(
      try trouble(with: ZipBuilder(names: ["Contacts.csv", "a/ImportedContacts.csv"]))
    )
    #expect(error.kind == .ambiguousFile)
    #expect(error.problem.contains("Contacts.csv and a/ImportedContacts.csv"))
  }
}
