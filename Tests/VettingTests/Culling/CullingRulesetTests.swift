import Foundation
import Testing

@testable import Vetting

/// Makes `Documentation/ConnectionRules.md` from the doc comments of the rules for connections.
enum ConnectionRuleDocumentation {
  static let folder = RuleDocumentation.root.appending(path: "Sources/Vetting/Culling/Rules")
  static let page = RuleDocumentation.root.appending(path: "Documentation/ConnectionRules.md")

  /// Source and folder of each rule, by the name of its type.
  static func files() throws -> [String: (text: String, folder: String)] {
    var found: [String: (text: String, folder: String)] = [:]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = file.deletingPathExtension().lastPathComponent
      if text.contains("struct \(name): ConnectionRule {") {
        found[name] = (text, file.deletingLastPathComponent().lastPathComponent)
      }
    }
    return found
  }

  static func markdown(_ ruleset: CullingRuleset) throws -> String {
    let files = try files()
    var lines = [
      "# The rules for connections", "",
      "Generated from the doc comments in `Sources/Vetting/Culling/Rules`; a test keeps it so. Ruleset "
        + "\(ruleset.version).",
      "",
      "A rule finds, it does not recommend. What cannot be known from the data is said to be unknown and never counts",
      "as none. `policy.toml` weighs each by its name under `[weights]`.", "", "| rule | asks | by default |",
      "|---|---|---|",
    ]
    for rule in ruleset.rules {
      lines.append("| [\(rule.symbol)](#\(rule.symbol)) | \(rule.question) | \(points(rule)) |")
    }
    for rule in ruleset.rules {
      lines += ["", "## \(rule.symbol)", "", "*By default \(points(rule)).*"]
      let source = files["\(type(of: rule))"]?.text ?? ""
      for paragraph in comment(before: "struct \(type(of: rule)):", in: source) { lines += ["", paragraph] }
    }
    lines += ["", "## From findings to an answer", ""]
    lines += try raw(before: "struct CullingReckoning", in: "Verdict/CullingReckoning.swift")
    lines += ["", "## Strength of a tie", ""]
    lines += try raw(before: "package struct TieStrength", in: "Verdict/TieStrength.swift")
    lines += ["", "| dimension | weight | what it measures |", "|---|---|---|"]
    lines += TieStrength.Dimension.allCases.map { "| \($0.title) | \($0.weight) | \($0.explanation) |" }
    lines += ["", "## Bridge value", ""]
    lines += try raw(before: "package struct BridgeValue", in: "Verdict/BridgeValue.swift")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func points(_ rule: any ConnectionRule) -> String {
    rule.direction == .neutral
      ? "counts neither way" : "\(rule.defaultPoints) points \(rule.direction.rawValue)"
  }

  private static func comment(before declaration: String, in source: String) -> [String] {
    RuleDocumentation.raw(before: declaration, text: source).split(separator: "").map {
      $0.joined(separator: " ")
    }
  }

  private static func raw(before declaration: String, in path: String) throws -> [String] {
    let file = RuleDocumentation.root.appending(path: "Sources/Vetting/Culling/\(path)")
    return RuleDocumentation.raw(before: declaration, text: try String(contentsOf: file, encoding: .utf8))
  }
}

struct CullingRulesetTests {
  @Test func `every rule of the folder is in the ruleset, and nothing else`() throws {
    let listed = CullingRuleset.current.rules.map { "\(type(of: $0))" }.sorted()
    #expect(try ConnectionRuleDocumentation.files().keys.sorted() == listed)
    #expect(listed.count >= 17)
  }

  @Test func `a symbol is the name of its type in kebab-case, and none is that of a rule for requests`() {
    let symbols = CullingRuleset.current.rules.map(\.symbol)
    for rule in CullingRuleset.current.rules {
      #expect(rule.symbol == RuleDocumentation.kebab("\(type(of: rule))"))
      #expect(rule.question.utf8.last == UInt8(ascii: "?"))
    }
    #expect(Set(symbols).count == symbols.count)
    #expect(Set(symbols).isDisjoint(with: Ruleset.current.rules.map(\.symbol)))
  }

  @Test func `every rule has a file of tests`() throws {
    let tests = RuleDocumentation.root.appending(path: "Tests/VettingTests/Culling/Rules")
    for (name, file) in try ConnectionRuleDocumentation.files() {
      let path = tests.appending(path: file.folder).appending(path: "\(name)Tests.swift").path()
      #expect(FileManager.default.fileExists(atPath: path), "\(path)")
    }
  }

  /// With RECORD=1 in the environment the page is written instead.
  @Test func `the page of the rules is what the doc comments say`() throws {
    let made = try ConnectionRuleDocumentation.markdown(.current)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try made.write(to: ConnectionRuleDocumentation.page, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: ConnectionRuleDocumentation.page, encoding: .utf8)
    #expect(kept == made, "Run the tests with RECORD=1 and commit Documentation/ConnectionRules.md.")
  }
}
