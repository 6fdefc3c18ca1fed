import CArchive
import Foundation
import SampleArchive
import Testing

struct ZipTests {
  @Test(arguments: Era.allCases)
  func `libarchive lists every era, with sizes`(era: Era) throws {
    let files = SampleArchive.network(
      SampleRequest(connections: 30, messages: 40, invitations: 5, era: era)
    )
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try SampleArchive.zip(files, to: path)
    let listed = try list(path)
    #expect(listed.map(\.name) == files.map(\.name))
    #expect(listed.map(\.count) == files.map(\.bytes.count))
  }

  @Test func `the same files give the same zip`() throws {
    let files = SampleArchive.story(today: SampleDay(year: 2026, month: 7, day: 3))
    let paths = [temporaryPath(), temporaryPath()]
    defer { paths.forEach { path in try? FileManager.default.removeItem(atPath: path) } }
    for path in paths {
      try SampleArchive.zip(files, to: path)
    }
    let contents = paths.map { path in FileManager.default.contents(atPath: path) }
    #expect(contents[0] != nil)
    #expect(contents[0] == contents[1])
  }

  @Test func `a path that cannot be written to is named in the error`() {
    #expect {
      try SampleArchive.zip([], to: "/no/such/folder/sample.zip")
    } throws: { error in
      guard case .cannotCreate(let path, _) = error as? SampleError else { return false }
      return path == "/no/such/folder/sample.zip"
    }
  }

  @Test func `an archive is named after its day`() {
    let name = SampleArchive.fileName(exportDay: SampleDay(year: 2026, month: 7, day: 3))
    #expect(name == "Complete_LinkedInDataExport_07-03-2026.zip")
  }

  private func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".zip").path
  }

  private func list(_ path: String) throws -> [(name: String, count: Int)] {
    let archive = try #require(archive_read_new())
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    try #require(archive_read_open_filename(archive, path, 65_536) == ARCHIVE_OK)
    var listed: [(name: String, count: Int)] = []
    var entry: OpaquePointer?
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
      var count = 0
      while true {
        let read = archive_read_data(archive, &buffer, buffer.count)
        guard read > 0 else { break }
        count += read
      }
      listed.append((String(cString: archive_entry_pathname(entry)), count))
    }
    return listed
  }
}
