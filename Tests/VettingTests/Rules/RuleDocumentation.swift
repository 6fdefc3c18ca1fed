import Foundation
@testable import Vetting

/// Makes `Documentation/Rules.md` from the doc comments of the rules.
enum RuleDocumentation {
  /// The root of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.appending(path: "Sources/Vetting/Rules")
  static let page = root.appending(path: "Documentation/Rules.md")

  /// The lines of the doc comment that stands before a declaration.
  static func raw(before declaration: String, text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("///") {
        lines.append(String(line.dropFirst(line.hasPrefix("/// ") ? 4 : 3)))
      } else if line.contains(declaration) {
        break
      } else {
        lines = []
      }
    }
    return lines
  }

  /// The source of each rule, by the name of its type.
  static func sources() throws -> [String: String] { try files().mapValues(\.text) }

  /// Source and folder of each rule, the folder below that of the rules.
  static func files() throws -> [String: (text: String, folder: String)] {
    var sources: [String: (text: String, folder: String)] = [:]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = file.deletingPathExtension().lastPathComponent
      if declares(name, in: text) {
        sources[name] = (text, file.deletingLastPathComponent().lastPathComponent)
      }
    }
    return sources
  }

  /// True where a rule of this name is declared, one on cues or another.
  private static func declares(_ name: String, in text: some StringProtocol) -> Bool {
    text.contains("struct \(name): Rule {") || text.contains("struct \(name): CueRule {")
  }

  /// `AsksForACall` as `asks-for-a-call`.
  static func kebab(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase, !result.isEmpty { result += "-" }
      result += scalar.properties.lowercaseMapping
    }
    return result
  }

  /// The paragraphs of the doc comment before the type.
  static func comment(of name: String, in source: String) -> [String] {
    var lines: [String] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("///") {
        lines.append(line.dropFirst(3).trimmingCharacters(in: .whitespaces))
      } else if declares(name, in: line) {
        break
      } else {
        lines = []
      }
    }
    return lines.split(separator: "").map { $0.joined(separator: " ") }
  }

  /// The whole page.
  static func markdown(_ ruleset: Ruleset) throws -> String {
    let sources = try sources()
    var lines = [
      "# The rules",
      "",
      "Generated from the doc comments in `Sources/Vetting/Rules`; a test keeps it so. Ruleset \(ruleset.version).",
      "",
      "A rule finds, it does not recommend. Its findings argue for or against, with points that the policy weighs.",
      "What cannot be known from the data is said to be unknown and never counts as none.",
      "",
      "| rule | asks | by default |",
      "|---|---|---|",
    ]
    for rule in ruleset.rules {
      lines.append("| [\(rule.symbol)](#\(rule.symbol)) | \(rule.question) | \(points(rule)) |")
    }
    for rule in ruleset.rules {
      let name = "\(type(of: rule))"
      lines += [
        "", "## \(rule.symbol)", "", "*By default \(points(rule)). Ground: \(rule.ground.rawValue).*",
      ]
      for paragraph in comment(of: name, in: sources[name] ?? "") { lines += ["", paragraph] }
      if let hope = rule.hope { lines += ["", "An open question may turn out in favour: \(hope)."] }
    }
    lines += ["", "## From findings to an answer", ""]
    let reckoning = try String(
      contentsOf: root.appending(path: "Sources/Vetting/Verdict/Reckoning.swift"),
      encoding: .utf8
    )
    for line in reckoning.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("///") else { break }
      lines.append(String(line.dropFirst(line.hasPrefix("/// ") ? 4 : 3)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func points(_ rule: any Rule) -> String {
    "\(rule.defaultPoints) points \(rule.direction.rawValue)"
  }
}
