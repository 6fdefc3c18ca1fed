import Foundation
import Testing
import Vetting

@testable import Archives

struct SingleFileTests {
  @Test func `a single file is an archive of one`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("Basic_LinkedInDataExport_03-04-2026/Connections (1).csv", "content")
    let archive = try Archive.open(path)
    #expect(try ArchiveKind.of(path) == .singleFile)
    #expect(archive.files.map(\.kind) == [.connections])
    #expect(archive.files[0].name == "Connections (1).csv")
    #expect(try archive.files[0].contents().bytes == Array("content".utf8))
    #expect(archive.exportDay?.iso == "2026-03-04")
  }

  @Test func `a large file comes in pieces of at most a mebibyte, twice the same`() throws {
    let scratch = try Scratch()
    let content = (0..<2_500_001).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let archive = try Archive.open(try scratch.file("messages.csv", content))
    let first = try archive.files[0].contents()
    #expect(first.bytes == content)
    #expect(first.largest <= 1 << 20)
    #expect(try archive.files[0].contents().bytes == content)
  }

  @Test func `several files make one archive`() throws {
    let scratch = try Scratch()
    let paths = [try scratch.file("messages.csv"), try scratch.file("Connections.csv")]
    let archive = try Archive.open(files: paths)
    #expect(archive.files.map(\.kind) == [.connections, .messages])
    #expect(archive.path == paths.joined(separator: ", "))
  }

  @Test func `two files of one kind are refused`() throws {
    let scratch = try Scratch()
    let paths = [try scratch.file("Connections.csv"), try scratch.file("Connections (1).csv")]
    let error = #expect(throws: ArchiveError.self) { try Archive.open(files: paths) }
    #expect(error?.kind == .ambiguousFile)
  }

  @Test func `a zip among several files is refused, alone it is opened`() throws {
    let scratch = try Scratch()
    let zip = try scratch.zip(ZipBuilder(names: ["Connections.csv"]))
    let csv = try scratch.file("messages.csv")
    let error = #expect(throws: ArchiveError.self) { try Archive.open(files: [csv, zip]) }
    #expect(error?.kind == .notAnArchive)
    #expect(try Archive.open(files: [zip]).files.map(\.kind) == [.connections])
  }

  @Test func `no file at all is no archive`() {
    let error = #expect(throws: ArchiveError.self) { try Archive.open(files: []) }
    #expect(error?.kind == .noKnownFile)
  }

  @Test(arguments: [
    ("Connections.csv", "\u{FEFF}\r\n<!DOCTYPE html><p>", ArchiveError.Kind.webPage),
    ("export.zip", "  <HTML lang=en>", .webPage),
    ("Connections.csv", "", .truncated), ("export.zip", "", .truncated),
    ("Logins.csv", "a,b\n", .noKnownFile), ("export.zip", "Rar!", .notAnArchive),
    ("notes.txt", "x", .notAnArchive),
  ])
  func `what is not LinkedIn's is refused`(name: String, text: String, kind: ArchiveError.Kind) throws {
    let scratch = try Scratch()
    #expect(refusal(try scratch.file(name, text))?.kind == kind)
  }

  @Test func `old and new spreadsheets are refused whatever their name`() throws {
    let scratch = try Scratch()
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let new = ZipBuilder(names: ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"]).bytes
    for (name, bytes) in [("a/Connections.csv", old), ("b/Connections.csv", new), ("book.xlsx", new)] {
      #expect(refusal(try scratch.file(name, bytes))?.kind == .spreadsheet)
    }
  }

  @Test func `nothing at the path, and no permission, are said so`() throws {
    let scratch = try Scratch()
    #expect(refusal(scratch.path + "/none.zip")?.kind == .notFound)
    #expect(ArchiveError.opening(EACCES, path: "x", file: nil).kind == .noPermission)
    // Root may read everything.
    if geteuid() != 0 {
      let path = try scratch.file("Connections.csv")
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      #expect(refusal(path)?.kind == .noPermission)
    }
  }

  @Test func `names are shown without characters that mislead`() {
    #expect(MemberName("a/\u{1B}[2J\u{202E}b\u{200B}.csv".utf8).shown == "a/\u{FFFD}[2J\u{FFFD}b\u{FFFD}.csv")
    #expect(MemberName([0x61, 0xFF, 0x62]).shown == "a\u{FFFD}b")
    #expect(MemberName(repeatElement(0x61, count: 70_000)).shown.utf8.count == 203)
  }
}
