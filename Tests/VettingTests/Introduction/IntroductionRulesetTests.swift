import Foundation
import Testing

@testable import Vetting

/// Makes `Documentation/IntroductionRules.md` from the doc comments of the rules for introductions.
enum IntroductionRuleDocumentation {
  static let folder = RuleDocumentation.root.appending(path: "Sources/Vetting/Introduction")
  static let page = RuleDocumentation.root.appending(path: "Documentation/IntroductionRules.md")

  /// The text of all files in which rules stand.
  static func source() throws -> String {
    var text = ""
    let files = FileManager.default.enumerator(
      at: folder.appending(path: "Rules"),
      includingPropertiesForKeys: nil
    )
    while let file = files?.nextObject() as? URL {
      if file.pathExtension == "swift" { text += try String(contentsOf: file, encoding: .utf8) + "\n" }
    }
    return text
  }

  static func markdown(_ ruleset: IntroductionRuleset) throws -> String {
    let source = try source()
    var lines = [
      "# The rules for introductions", "",
      "Generated from the doc comments in `Sources/Vetting/Introduction/Rules`; a test keeps it so. Ruleset "
        + "\(ruleset.version).",
      "",
      "A rule finds, it does not recommend. What nobody said is unknown and never counts as nothing. `policy.toml` weighs",
      "each by its name under `[weights]`.", "", "| rule | asks | by default | a finding against |",
      "|---|---|---|---|",
    ]
    for rule in ruleset.rules {
      lines.append(
        "| [\(rule.symbol)](#\(rule.symbol)) | \(rule.question) | \(points(rule)) | \(force(rule)) |"
      )
    }
    for rule in ruleset.rules {
      lines += ["", "## \(rule.symbol)", "", "*By default \(points(rule)).*"]
      for paragraph in comment(before: "struct \(type(of: rule)): IntroductionRule", in: source) {
        lines += ["", paragraph]
      }
    }
    lines += ["", "## From findings to a recommendation", ""]
    let assessor = try String(
      contentsOf: folder.appending(path: "Judgement/IntroductionAssessor.swift"),
      encoding: .utf8
    )
    lines += RuleDocumentation.raw(before: "package struct IntroductionAssessor", text: assessor)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func points(_ rule: any IntroductionRule) -> String {
    "\(rule.defaultPoints) points \(rule.direction.rawValue)"
  }

  private static func force(_ rule: any IntroductionRule) -> String {
    switch rule.force {
    case .plain: "counts its points"
    case .asksFirst: "something is asked first"
    case .decides: "is enough to decline"
    }
  }

  private static func comment(before declaration: String, in source: String) -> [String] {
    RuleDocumentation.raw(before: declaration, text: source).split(separator: "").map {
      $0.joined(separator: " ")
    }
  }
}

struct IntroductionRulesetTests {
  @Test func `every rule of the folder is in the ruleset, and nothing else`() throws {
    let source = try IntroductionRuleDocumentation.source()
    let declared = source.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("package struct "), line.hasSuffix(": IntroductionRule {") else { return nil }
      return String(line.dropFirst("package struct ".utf8.count).dropLast(": IntroductionRule {".utf8.count))
    }
    #expect(declared.sorted() == IntroductionRuleset.current.rules.map { "\(type(of: $0))" }.sorted())
    #expect(declared.count >= 16)
  }

  /// With RECORD=1 in the environment the page is written instead.
  @Test func `the page of the rules is what the doc comments say`() throws {
    let made = try IntroductionRuleDocumentation.markdown(.current)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try made.write(to: IntroductionRuleDocumentation.page, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: IntroductionRuleDocumentation.page, encoding: .utf8)
    #expect(kept == made, "Run the tests with RECORD=1 and commit Documentation/IntroductionRules.md.")
  }
}
