import Foundation
import Testing
import Vetting

@testable import Archives

struct ZipTests {
  private let text = Array("First Name,Last Name\nMaria,Oak\n".utf8)

  @Test func `a zip gives its known files, in order, and names the rest`() throws {
    let scratch = try Scratch()
    let builder = ZipBuilder([
      .stored("messages.csv"), .stored("Jobs/Saved Jobs.csv"), try .deflated("Connections.csv", text),
      .stored("coach_messages.csv"), .stored("Articles/"),
    ])
    let path = try scratch.zip(builder, named: "Complete_LinkedInDataExport_11-29-2025.zip.zip")
    let archive = try Archive.open(path)
    #expect(try ArchiveKind.of(path) == .zip)
    #expect(archive.files.map(\.kind) == [.connections, .messages])
    #expect(archive.ignored == ["Jobs/Saved Jobs.csv", "coach_messages.csv"])
    #expect(archive.exportDay?.iso == "2025-11-29")
    #expect(try archive.files[0].contents().bytes == text)
    #expect(try archive.files[1].contents().bytes == Array("a,b\n".utf8))
    #expect(try archive.files[0].contents().bytes == text)
  }

  @Test func `a folder round the files and macOS's leftovers make no difference`() throws {
    let scratch = try Scratch()
    let folder = "Données_LinkedInDataExport_09-12-2022 (1)/"
    let path = try scratch.zip(
      ZipBuilder([
        .stored(folder), .stored("__MACOSX/" + folder + "._Connections.csv", "x"),
        .stored("__MACOSX/Connections.csv", "x"), .stored(folder + "._Connections.csv", "x"),
        .stored(folder + ".DS_Store", "x"), .stored(folder + "Connections.csv", text),
      ])
    )
    let archive = try Archive.open(path)
    #expect(archive.files.map(\.name) == ["Connections.csv"])
    #expect(archive.ignored == [])
    #expect(archive.exportDay?.iso == "2022-09-12")
    #expect(try archive.files[0].contents().bytes == text)
  }

  @Test(arguments: [
    "../../../Connections.csv", "/etc/Connections.csv", "C:\\x\\Connections.csv", "..\\Connections.csv",
    "\u{1B}[2J/Connections.csv", "日本/Connections.csv",
  ])
  func `a name that leads elsewhere is only a name`(name: String) throws {
    let scratch = try Scratch()
    let archive = try Archive.open(try scratch.zip(ZipBuilder([.stored(name, text)])))
    #expect(archive.files.map(\.name) == ["Connections.csv"])
    #expect(try archive.files[0].contents().bytes == text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["export.zip"])
  }

  @Test func `names that are not Unicode do no harm`() throws {
    let scratch = try Scratch()
    let member = ZipBuilder.Member.stored("", text).with {
      $0.name = [0xFF, 0xFE, 0x2F] + Array("Connections.csv".utf8)
    }
    let archive = try Archive.open(try scratch.zip(ZipBuilder([member])))
    #expect(try archive.files[0].contents().bytes == text)
  }

  @Test(arguments: [true, false])
  func `a large member comes in pieces of at most a mebibyte`(isDeflated: Bool) throws {
    let scratch = try Scratch()
    let content = (0..<3_000_017).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    let member =
      isDeflated ? try ZipBuilder.Member.deflated("messages.csv", content) : .stored("messages.csv", content)
    let archive = try Archive.open(try scratch.zip(ZipBuilder([.stored("Connections.csv"), member])))
    let read = try archive.files[1].contents()
    #expect(read.bytes == content)
    #expect(read.largest <= 1 << 20)
  }

  @Test func `an empty member is empty`() throws {
    let scratch = try Scratch()
    let archive = try Archive.open(try scratch.zip(ZipBuilder([.stored("Connections.csv", "")])))
    #expect(try archive.files[0].contents().bytes == [])
  }

  @Test func `several readings of one archive do not disturb each other`() throws {
    let scratch = try Scratch()
    let other = Array("other\n".utf8)
    let builder = ZipBuilder([.stored("Connections.csv", text), .stored("messages.csv", other)])
    let archive = try Archive.open(try scratch.zip(builder))
    let first = try archive.files[0].open()
    let second = try archive.files[1].open()
    #expect(try second() == other)
    #expect(try first() == text)
    #expect(try first() == nil)
    #expect(try first() == nil)
  }

  @Test func `figures of sixty-four bits are read`() throws {
    let scratch = try Scratch()
    let member = ZipBuilder.Member.stored("Connections.csv", text).with { $0.isWide = true }
    var builder = ZipBuilder([.stored("x"), member])
    #expect(try Archive.open(try scratch.zip(builder)).files[0].contents().bytes == text)
    builder.isWide = true
    #expect(try Archive.open(try scratch.zip(builder)).files[0].contents().bytes == text)
  }

  @Test(arguments: [false, true])
  func `sizes behind the packed bytes are read, as programs that stream write them`(isAnnounced: Bool) throws
  {
    let scratch = try Scratch()
    let streamed = try ZipBuilder.Member.deflated("Connections.csv", text).with {
      $0.isStreamed = true
      $0.announcedSize = isAnnounced ? text.count : 0
    }
    let archive = try Archive.open(
      try scratch.zip(ZipBuilder([streamed, .stored("messages.csv", text)]))
    )
    for file in archive.files { #expect(try file.contents().bytes == text) }
  }

  @Test func `a comment after the directory is allowed`() throws {
    let scratch = try Scratch()
    var builder = ZipBuilder([.stored("Connections.csv", text)])
    builder.comment = Array("made by hand".utf8)
    #expect(try Archive.open(try scratch.zip(builder)).files[0].contents().bytes == text)
  }

  @Test func `ten thousand members are few enough`() throws {
    let scratch = try Scratch()
    let names = (0..<9_999).map { "\($0).txt" } + ["Connections.csv"]
    let archive = try Archive.open(try scratch.zip(ZipBuilder(names: names)))
    #expect(try archive.files[0].contents().bytes == Array("a,b\n".utf8))
  }
}
