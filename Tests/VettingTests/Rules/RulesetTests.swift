import Foundation
import Testing

@testable import Vetting

struct RulesetTests {
  @Test func `every rule of the folder is in the ruleset, and nothing else`() throws {
    let files = try RuleDocumentation.sources().keys.sorted()
    let listed = Ruleset.current.rules.map { "\(type(of: $0))" }.sorted()
    #expect(files == listed)
    #expect(files.count >= 14)
  }

  @Test func `a symbol is the name of its type in kebab-case, and no symbol comes twice`() {
    for rule in Ruleset.current.rules {
      #expect(rule.symbol == RuleDocumentation.kebab("\(type(of: rule))"))
    }
    #expect(Set(Ruleset.current.rules.map(\.symbol)).count == Ruleset.current.rules.count)
  }

  @Test func `every rule has points, a question and a file of tests`() throws {
    let files = try RuleDocumentation.files()
    let tests = RuleDocumentation.root.appending(path: "Tests/VettingTests/Rules")
    for rule in Ruleset.current.rules {
      #expect(rule.defaultPoints > 0)
      #expect(rule.question.utf8.last == UInt8(ascii: "?"))
      let file =
        tests
        .appending(path: files["\(type(of: rule))"]?.folder ?? "")
        .appending(path: "\(type(of: rule))Tests.swift")
      #expect(FileManager.default.fileExists(atPath: file.path()), "\(file.path())")
    }
  }

  @Test func `every rule says what it asks and why`() throws {
    for (name, source) in try RuleDocumentation.sources() {
      let paragraphs = RuleDocumentation.comment(of: name, in: source)
      #expect(paragraphs.count >= 2, "\(name)")
      #expect(paragraphs.first?.hasPrefix("Asks whether ") == true, "\(name)")
    }
  }

  /// With RECORD=1 in the environment the page is written instead.
  @Test func `the page of the rules is what the doc comments say`() throws {
    let made = try RuleDocumentation.markdown(.current)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let folder = RuleDocumentation.page.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try made.write(to: RuleDocumentation.page, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: RuleDocumentation.page, encoding: .utf8)
    #expect(kept == made, "Run the tests with RECORD=1 and commit Documentation/Rules.md.")
  }
}
