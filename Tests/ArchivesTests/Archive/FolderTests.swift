import Foundation
import Testing
import Vetting

@testable import Archives

struct FolderTests {
  @Test func `a folder gives its known files in order and names the rest`() throws {
    let scratch = try Scratch()
    for name in ["messages.csv", "Connections.csv", "Logins.csv", ".DS_Store", "._Connections.csv"] {
      try scratch.file("Complete_LinkedInDataExport_09-12-2022 (1)/" + name)
    }
    let path = scratch.path + "/Complete_LinkedInDataExport_09-12-2022 (1)"
    let archive = try Archive.open(path)
    #expect(try ArchiveKind.of(path) == .folder)
    #expect(archive.files.map(\.kind) == [.connections, .messages])
    #expect(archive.files.map(\.name) == ["Connections.csv", "messages.csv"])
    #expect(archive.ignored == ["Logins.csv"])
    #expect(archive.exportDay?.iso == "2022-09-12")
    #expect(archive.path == path)
  }

  @Test func `one folder round the files is passed through, two are not`() throws {
    let scratch = try Scratch()
    try scratch.file("Basic_LinkedInDataExport_01-02-2026/Connections.csv", "one")
    try scratch.file("Basic_LinkedInDataExport_01-02-2026/Jobs/Invitations.csv")
    try scratch.file("__MACOSX/messages.csv")
    let archive = try Archive.open(scratch.path)
    #expect(archive.files.map(\.kind) == [.connections])
    #expect(try archive.files[0].contents().bytes == Array("one".utf8))
    #expect(archive.ignored == ["Basic_LinkedInDataExport_01-02-2026/Jobs/"])
    #expect(archive.exportDay?.iso == "2026-01-02")
  }

  @Test func `a link in place of a known file is refused`() throws {
    let scratch = try Scratch()
    let target = try scratch.file("elsewhere.txt", "secret")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/Connections.csv",
      withDestinationPath: target
    )
    #expect(refusal(scratch.path)?.kind == .symbolicLink)
  }

  @Test func `a file that turns into a link after opening is refused`() throws {
    let scratch = try Scratch()
    let name = try scratch.file("Connections.csv")
    let target = try scratch.file("elsewhere.txt", "secret")
    let archive = try Archive.open(scratch.path)
    try FileManager.default.removeItem(atPath: name)
    try FileManager.default.createSymbolicLink(atPath: name, withDestinationPath: target)
    let error = #expect(throws: ArchiveError.self) { try archive.files[0].contents() }
    #expect(error?.kind == .symbolicLink)
  }

  @Test func `links to folders are not followed`() throws {
    let scratch = try Scratch()
    try scratch.file("real/Connections.csv")
    try FileManager.default.createDirectory(atPath: scratch.path + "/seen", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/seen/link",
      withDestinationPath: scratch.path + "/real"
    )
    #expect(refusal(scratch.path + "/seen")?.kind == .noKnownFile)
  }

  @Test func `a pipe named like a known file does not hold the reader`() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path + "/Connections.csv", 0o600) == 0)
    #expect(refusal(scratch.path)?.kind == .unreadable)
  }

  @Test func `two files of one kind are named both`() throws {
    let scratch = try Scratch()
    try scratch.file("a/Connections.csv")
    try scratch.file("b/connections_12.csv")
    let error = try #require(refusal(scratch.path))
    #expect(error.kind == .ambiguousFile)
    #expect(error.problem.contains("a/Connections.csv") && error.problem.contains("b/connections_12.csv"))
  }

  @Test func `a folder that only holds a zip says to import the zip`() throws {
    let scratch = try Scratch()
    try scratch.file("export.zip")
    let error = try #require(refusal(scratch.path))
    #expect(error.kind == .nestedArchive)
    #expect(error.remedy == "Import that file instead of the folder.")
  }

  @Test func `too many entries, too large a file and too large a sum are refused`() throws {
    let scratch = try Scratch()
    for name in ["Connections.csv", "messages.csv", "x", "y"] { try scratch.file(name, "0123456789") }
    var limits = Limits()
    limits.members = 3
    #expect(refusal(scratch.path, limits: limits)?.kind == .tooManyMembers)
    limits = Limits()
    limits.bytesPerFile = 9
    #expect(refusal(scratch.path, limits: limits)?.kind == .tooLarge)
    limits = Limits()
    limits.bytesInAll = 19
    #expect(refusal(scratch.path, limits: limits)?.kind == .tooLarge)
    limits.bytesInAll = 20
    #expect(refusal(scratch.path, limits: limits) == nil)
  }

  @Test func `a file that grows past the limit while it is read is refused`() throws {
    let scratch = try Scratch()
    let name = try scratch.file("Connections.csv", "0123456789")
    var limits = Limits()
    limits.bytesPerFile = 10
    let archive = try Archive.open(scratch.path, limits: limits)
    try Data(repeating: 65, count: 11).write(to: URL(fileURLWithPath: name))
    let error = #expect(throws: ArchiveError.self) { try archive.files[0].contents() }
    #expect(error?.kind == .tooLarge)
  }

  @Test func `a spreadsheet named like a known file is refused`() throws {
    let scratch = try Scratch()
    try scratch.file("Connections.csv", ZipBuilder(names: ["xl/workbook.xml"]).bytes)
    let error = try #require(refusal(scratch.path))
    #expect(error.kind == .spreadsheet)
    #expect(error.file == "Connections.csv")
  }
}
