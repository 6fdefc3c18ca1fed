import Foundation
import Testing

@Suite struct DecisionTests {
  private static let decisions = Project.files(in: "Documentation/Decisions", endingIn: ".md")

  @Test(arguments: decisions)
  func `a decision fits forty lines and says context, decision and consequences`(path: String) throws {
    let text = try Project.text(path)
    #expect(text.components(separatedBy: "\n").count <= 41)
    for heading in ["## Context", "## Decision", "## Consequences"] {
      #expect(text.contains("\n\(heading)\n"), "\(path) has no \(heading)")
    }
  }

  @Test func `decisions are numbered without a gap`() {
    let numbers = Self.decisions.compactMap { path in
      path.components(separatedBy: "/").last.flatMap { Int($0.prefix(4)) }
    }
    #expect(numbers == Array(1...max(1, numbers.count)))
    #expect(numbers.count >= 7)
  }
}
