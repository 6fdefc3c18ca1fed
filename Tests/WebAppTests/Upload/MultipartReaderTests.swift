import Testing

@testable import WebApp

private let kind = "multipart/form-data; boundary=----x9"

/// A body as browsers write it.
private func body(_ parts: [(head: String, content: [UInt8])]) -> [UInt8] {
  parts.flatMap { Array("------x9\r\n\($0.head)\r\n\r\n".utf8) + $0.content + Array("\r\n".utf8) }
    + Array("------x9--\r\n".utf8)
}

private func events(_ bytes: [UInt8], chunk: Int) throws -> [(name: String?, content: [UInt8])] {
  var reader = try MultipartReader(contentType: kind)
  var files: [(name: String?, content: [UInt8])] = []
  var start = 0
  while start < bytes.count {
    let end = min(start + chunk, bytes.count)
    try reader.read(bytes[start..<end]) { event in
      switch event {
      case .begin(let name): files.append((name, []))
      case .bytes(let bytes): files[files.count - 1].content += bytes
      case .end: break
      }
    }
    start = end
  }
  try reader.finish()
  return files
}

@Suite struct MultipartReaderTests {
  private let tricky = Array("a\r\n--\r\n------x\r\n\r\n-----x9\u{0}\r".utf8) + [0xFF, 0xFE, 0x0D]

  @Test(arguments: [1, 2, 3, 5, 7, 64, 100_000])
  func `files come out whole, wherever the body is cut`(chunk: Int) throws {
    let bytes = body([
      ("Content-Disposition: form-data; name=\"note\"", Array("plain".utf8)),
      (
        "Content-Disposition: form-data; name=\"files\"; filename=\"a.zip\"\r\nContent-Type: application/zip",
        tricky
      ),
      ("Content-Disposition: form-data; name=\"files\"; filename=\"\"", []),
    ])
    let files = try events(bytes, chunk: chunk)
    #expect(files.map(\.name) == [nil, "a.zip", ""])
    #expect(files[1].content == tricky)
    #expect(files[2].content.isEmpty)
  }

  @Test func `every cut-off body is refused`() throws {
    let bytes = body([("Content-Disposition: form-data; name=\"f\"; filename=\"a\"", [1, 2, 3])])
    for length in 0..<(bytes.count - 2) {
      #expect(throws: MultipartReader.Malformed.self) { try events(Array(bytes[..<length]), chunk: 7) }
    }
    #expect(throws: Never.self) { try events(bytes, chunk: 7) }
  }

  @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary=", "text/plain"])
  func `a kind without a boundary is refused`(kind: String) {
    #expect(throws: MultipartReader.Malformed.self) { try MultipartReader(contentType: kind) }
  }

  @Test func `headers without an end are refused before they fill the memory`() {
    let bytes = Array("------x9\r\nX: ".utf8) + [UInt8](repeating: 65, count: 40_000)
    #expect(throws: MultipartReader.Malformed.headersTooLong) { try events(bytes, chunk: 1_000) }
  }

  @Test(arguments: [
    ("export.zip", "export.zip"), ("../../etc/passwd", "passwd"), ("C:\\x\\a.zip", "a.zip"), ("..", "upload"),
    (".", "upload"), ("", "upload"), ("/", "upload"), ("a\u{0}b\u{1B}[2J.csv", "ab[2J.csv"),
    ("a\u{202E}piz.csv", "apiz.csv"),
    ("/\u{301}x.csv", "\u{301}x.csv"),
  ])
  func `a file name is only ever a name`(given: String, kept: String) {
    #expect(Upload.safeName(given).utf8.elementsEqual(kept.utf8))
  }
}
