import Foundation
import Testing
import Vetting

@testable import Workflows

@Suite("Reading anonymous reports")
struct WorthReportFileTests {
  private func problem(_ bytes: [UInt8]) -> WorthReportError? {
    do throws(WorthReportError) {
      _ = try WorthReportFile.numbers(in: bytes, of: "x.html")
      return nil
    } catch { return error }
  }

  @Test
  func `what a report carries is read back as it was, from a page and from JSON`() throws {
    #expect(try WorthReportFile.numbers(in: Reports.page(Reports.numbers.text), of: "x") == Reports.numbers)
    #expect(
      try WorthReportFile.numbers(in: Reports.document(Reports.numbers.text), of: "x") == Reports.numbers
    )
    // What `report worth --json` prints holds the same one level further in.
    let inner =
      String(decoding: try Reports.document(Reports.numbers.text).dropLast(), as: UTF8.self)
      .replacingOccurrences(of: "{\"ok\":true,\"data\":", with: "{\"data\":{\"isAnonymous\":true,\"worth\":")
      + "}"
    #expect(try WorthReportFile.numbers(in: Array(inner.utf8), of: "x") == Reports.numbers)
    let named = inner.replacingOccurrences(
      of: "\"worth\":{\"isAnonymous\":true",
      with: "\"worth\":{\"isAnonymous\":false"
    )
    #expect(named != inner && problem(Array(named.utf8)) == .notAnonymous("x.html"))
    // A mark of byte order and blank lines before it are no obstacle.
    let marked = [0xEF, 0xBB, 0xBF, 0x0A] + Reports.page(Reports.numbers.text)
    #expect(try WorthReportFile.numbers(in: marked, of: "x") == Reports.numbers)
  }

  @Test
  func `what is no report is refused`() throws {
    let none: [[UInt8]] = [
      [], Array("<html><head></head></html>".utf8), Array("root:x:0:0".utf8), Array("{}".utf8),
      Array("{\"data\":{}}".utf8), Array("{\"data\":[1]}".utf8),
      Array("{\"data\":{\"isAnonymous\":\"yes\"}}".utf8),
      Array("[[[[".utf8), [0xFF, 0xFE, 0x00], Array("<meta name=\"wellmet-worth\" content=\"never ends".utf8),
      Array(("{\"data\":" + String(repeating: "[", count: 100_000)).utf8),
      // The numbers stand in the head, not somewhere behind.
      Array(("<html>" + String(repeating: " ", count: 70_000)).utf8) + Reports.page(Reports.numbers.text),
    ]
    for bytes in none { #expect(problem(bytes) == .noReport("x.html")) }
  }

  @Test
  func `a report that names people is refused, whatever else it carries`() throws {
    let named = WorthNumbers(Reports.worth(false)).text
    #expect(problem(Reports.page(named)) == .notAnonymous("x.html"))
    #expect(problem(try Reports.document(named)) == .notAnonymous("x.html"))
    #expect(
      problem(try Reports.document(Reports.numbers.text, isAnonymous: false)) == .notAnonymous("x.html")
    )
  }

  @Test
  func `another reckoning or another form is refused`() throws {
    for (key, value) in [
      ("\"reckoning\":1", "\"reckoning\":2"), ("\"wellmetWorth\":1", "\"wellmetWorth\":2"),
    ] {
      let text = Reports.numbers.text.replacingOccurrences(of: key, with: value)
      #expect(text != Reports.numbers.text)
      #expect(problem(Reports.page(text)) == .otherReckoning("x.html"))
    }
  }

  @Test(arguments: [
    ("\"connections\":12", "\"connections\":-1"), ("\"connections\":12", "\"connections\":1e300"),
    ("\"connections\":12", "\"connections\":\"12\""), ("\"connections\":12", "\"connections\":[12]"),
    ("\"connections\":12", "\"connections\":NaN"), ("\"connections\":12", "\"connections\":12.5"),
    ("\"connections\":12", "\"connections\":99999999999999999999999"),
    ("\"worth-decided\":1", "\"worth-decided\":1.01"), ("\"worth-decided\":1", "\"worth-decided\":-1e-9"),
    ("\"worth-decided\":1", "\"worth-decided\":1e999"), ("\"anonymous\":true", "\"anonymous\":\"true\""),
    ("\"asOf\":\"2024-10-04\"", "\"asOf\":\"<b>today</b>\""),
    ("\"asOf\":\"2024-10-04\"", "\"asOf\":\"2024-02-31\""),
    ("\"known\":12,", "\"known\":13,"), ("\"strong\":7", "\"strong\":null"),
  ])
  func `numbers that no report can hold are refused`(key: String, value: String) throws {
    let text = Reports.numbers.text.replacingOccurrences(of: key, with: value)
    try #require(text != Reports.numbers.text, "\(key) is not in \(Reports.numbers.text)")
    #expect(problem(Reports.page(text)) == .broken("x.html"))
  }

  @Test
  func `what is deep or huge ends in a refusal, not in a crash`() throws {
    let deep =
      "{\"wellmetWorth\":1,\"anonymous\":true,\"reckoning\":1,\"x\":" + String(repeating: "[", count: 20_000)
    #expect(problem(Reports.page(deep)) == .broken("x.html"))
    let long = Reports.numbers.text.dropLast() + ",\"x\":\"" + String(repeating: "y", count: 40_000) + "\"}"
    #expect(problem(try Reports.document(String(long))) == .broken("x.html"))
    let path = FileManager.default.temporaryDirectory.path + "/wellmet-worth-\(UUID().uuidString).html"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: UInt64(WorthReportFile.longest + 1))
    try file.close()
    #expect(throws: WorthReportError.tooLarge(path)) { try WorthReportFile.read(path) }
    #expect(throws: WorthReportError.notFound(path + "x")) { try WorthReportFile.read(path + "x") }
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: WorthReportError.noReport(folder)) { try WorthReportFile.read(folder) }
  }

  @Test
  func `every cut of a page gives the numbers or a refusal`() throws {
    let page = Reports.page(Reports.numbers.text)
    for length in 0..<page.count {
      do throws(WorthReportError) {
        #expect(try WorthReportFile.numbers(in: Array(page.prefix(length)), of: "x") == Reports.numbers)
      } catch { #expect(error == .noReport("x")) }
    }
  }

  @Test
  func `every error says which file it was and what to do`() {
    let errors: [WorthReportError] = [
      .notFound("the.html"), .notReadable("the.html"), .tooLarge("the.html"), .noReport("the.html"),
      .notAnonymous("the.html"), .otherReckoning("the.html"), .broken("the.html"),
    ]
    for error in errors {
      let words = ErrorWords(error)
      #expect(
        words.problem.contains("the.html") && words.problem.hasSuffix(".") && words.remedy.hasSuffix(".")
      )
    }
  }
}
