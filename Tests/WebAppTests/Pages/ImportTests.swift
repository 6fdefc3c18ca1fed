import Foundation
import WebTesting
import Testing
import Vetting
import WebTesting
import Workflows

@testable import WebApp

@Suite struct ImportTests {
  private func multipart(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    files.flatMap {
      Array("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\($0.name)\"\r\n\r\n".utf8)
        + $0.bytes + Array("\r\n".utf8)
    } + Array("--b--\r\n".utf8)
  }
  private let kind = [("Content-Type", "multipart/form-data; boundary=b")]

  @Test func `with nothing here it says how to ask for the archive and offers the sample`() async throws {
    try await TestServer.run { server in
      let page = try await server.get("/import").body
      #expect(
        page.contains("How to ask LinkedIn for the archive") && page.contains("Open the sample network")
      )
      #expect(try await server.get("/requests").body.contains("Nothing is here yet"))
    }
  }

  @Test func `an upload goes on to the progress page and ends on Import`() async throws {
    try await TestServer.run { server in
      let sent = try await server.send(
        "POST",
        "/import",
        headers: kind,
        body: multipart([("x.zip", [UInt8](repeating: 7, count: 200_000))])
      )
      #expect(sent.status == 303 && sent.header("location") == "/import/progress")
      var answer = try await server.get("/import/progress")
      while answer.status == 200 { answer = try await server.get("/import/progress") }
      #expect(answer.header("location") == "/import")
      #expect(try await server.get("/import").status == 200)
      #expect((try? FileManager.default.contentsOfDirectory(atPath: server.folder + "/uploads")) == [])
    }
  }

  @Test func `an upload that is cut off, too large or empty leaves nothing behind`() async throws {
    try await TestServer.run(change: { $0.uploadLimit = 10_000 }) { server in
      let large = multipart([("x.zip", [UInt8](repeating: 7, count: 20_000))])
      let cut = Array(multipart([("x.zip", [1, 2, 3])]).dropLast(6))
      for (body, status) in [(large, 413), (cut, 400), (multipart([("", [])]), 400)] {
        let answer = try await server.send("POST", "/import", headers: kind, body: body)
        #expect(answer.status == status)
      }
      let plain = try await server.post("/import", "files=x")
      #expect(plain.status == 415)
      let left = try? FileManager.default.contentsOfDirectory(atPath: server.folder + "/uploads")
      #expect((left ?? []).isEmpty)
    }
  }

  @Test func `uploaded files are for their owner only, each under its own name`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/wellmet-upload-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var upload = try Uploads(folder: folder, limit: 100).begin()
    for content in [[UInt8(1)], [2, 3]] {
      try upload.take(.begin(fileName: "../Connections.csv"))
      try upload.take(.bytes(content))
      try upload.take(.end)
    }
    #expect(upload.paths.count == 2 && upload.paths.allSatisfy { $0.hasPrefix(upload.folder + "/") })
    for path in upload.paths {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let mode = try FileManager.default.attributesOfItem(atPath: upload.folder)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    #expect(throws: BodyError.tooLarge) {
      try upload.take(.begin(fileName: "a"))
      try upload.take(.bytes([UInt8](repeating: 0, count: 200)))
    }
    upload.close()
  }

  @Test func `no sentence of an error names the folder of the upload`() {
    let failure = ImportDesk.Failure(
      error: ImportError.unusable(
        place: "/data/uploads/1/x.zip, line 3",
        problem: "It is cut off.",
        remedy: "Ask again."
      ),
      folder: "/data/uploads/1",
      canInsist: false
    )
    #expect(Problem(failure).happened == "x.zip, line 3: It is cut off. Nothing was changed.")
  }
}
