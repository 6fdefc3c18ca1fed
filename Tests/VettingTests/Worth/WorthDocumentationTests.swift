import Foundation
import Testing

@testable import Vetting

/// Makes the table of factors in `Documentation/Worth.md` from what the factors say of themselves.
enum WorthDocumentation {
  static let page = RuleDocumentation.root.appending(path: "Documentation/Worth.md")
  static let start = "<!-- The factors: made by a test from WorthFactor. -->"
  static let end = "<!-- The end of the factors. -->"

  static var table: String {
    var lines = ["", "| factor | key | weight | what it measures |", "|---|---|---|---|"]
    for factor in WorthFactor.allCases {
      lines.append(
        "| \(factor.title) | `\(factor.symbol)` | \(factor.defaultWeight) | \(factor.explanation) |"
      )
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The page with its table made anew; nil where the marks are not there.
  static func made(from text: String) -> String? {
    guard let from = text.range(of: start), let to = text.range(of: end), from.upperBound < to.lowerBound
    else {
      return nil
    }
    return text[..<from.upperBound] + "\n" + table + text[to.lowerBound...]
  }
}

struct WorthDocumentationTests {
  /// With RECORD=1 in the environment the table is written instead.
  @Test func `the table of factors is what the factors say`() throws {
    let kept = try String(contentsOf: WorthDocumentation.page, encoding: .utf8)
    let made = try #require(WorthDocumentation.made(from: kept))
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try made.write(to: WorthDocumentation.page, atomically: true, encoding: .utf8)
    } else {
      #expect(kept == made, "Run the tests with RECORD=1 and commit Documentation/Worth.md.")
    }
  }

  @Test func `symbols, titles and explanations are each their own`() {
    let factors = WorthFactor.allCases
    #expect((8...10).contains(factors.count))
    #expect(Set(factors.map(\.symbol)).count == factors.count)
    #expect(Set(factors.map(\.title)).count == factors.count)
    for factor in factors {
      #expect(factor.symbol.hasPrefix("worth-"), "\(factor)")
      #expect(factor.explanation.hasSuffix(".") && factor.defaultWeight > 0, "\(factor)")
    }
    #expect(factors.map(\.defaultWeight) == factors.map(\.defaultWeight).sorted(by: >))
  }
}
