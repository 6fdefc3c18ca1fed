import Foundation
import Testing

@Suite struct DocumentationTests {
  @Test func `every script is documented`() throws {
    let documentation = try Project.documentation()
    let scripts = Project.files(in: "bin").filter { $0.components(separatedBy: "/").count == 2 }
    #expect(scripts.contains("bin/setup"))
    for script in scripts {
      let isNamed = documentation.contains(script)
      #expect(isNamed, "\(script) is in no document")
    }
  }

  @Test func `every file that is read is in the data dictionary`() throws {
    let source = try Project.text("Sources/Vetting/Importing/FileKind.swift")
    let names = source.components(separatedBy: "\n").flatMap { line in
      line.contains("case .") ? Project.quoted(after: "case .", in: line) : []
    }
    #expect(names.count >= 17)
    let dictionary = try Project.text("Documentation/DataDictionary.md")
    for name in names {
      let isNamed = dictionary.contains("`\(name)`")
      #expect(isNamed, "\(name) is not in DataDictionary.md")
    }
  }

  @Test func `every reason to skip a row is in the data dictionary`() throws {
    let source = try Project.text("Sources/Vetting/Importing/FileTally.swift")
    let body = try #require(
      source.components(separatedBy: "enum SkipReason").last?.components(separatedBy: "package var").first
    )
    let reasons = body.components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("  case ") ? String(line.dropFirst("  case ".count)) : nil
    }
    #expect(reasons.count >= 8)
    let dictionary = try Project.text("Documentation/DataDictionary.md")
    for reason in reasons {
      let isNamed = dictionary.contains("`\(reason)`")
      #expect(isNamed, "\(reason) is not in DataDictionary.md")
    }
  }

  @Test func `every rule is documented`() throws {
    let symbols = try Project.files(in: "Sources/Vetting/Rules", endingIn: ".swift").flatMap { path in
      let text = try Project.text(path)
      return Project.quoted(after: "let symbol = ", in: text)
        + Project.quoted(after: "var symbol: String { ", in: text)
    }
    guard !symbols.isEmpty else { return }
    let rules = try Project.text("Documentation/Rules.md")
    for symbol in symbols {
      let isNamed = rules.contains("\n## \(symbol)\n")
      #expect(isNamed, "\(symbol) is not in Rules.md")
    }
  }

  @Test func `every page is documented`() throws {
    let pages = Set(
      Project.files(in: "Sources/WebApp/Pages", endingIn: ".swift").compactMap { path in
        path.components(separatedBy: "/").dropFirst(3).first.flatMap { $0.hasSuffix(".swift") ? nil : $0 }
      }
    )
    let trips = try Project.text("Documentation/Trips.md")
    // Frame is what the pages share.
    for page in pages.subtracting(["Frame"]).sorted() {
      let isNamed = trips.contains("Pages/\(page)")
      #expect(isNamed, "the page \(page) is not in Trips.md")
    }
  }

  @Test func `every target is in the architecture`() throws {
    let architecture = try Project.text("Documentation/Architecture.md")
    let targets = Set(
      Project.files(in: "Sources", endingIn: ".swift").compactMap { path in
        path.components(separatedBy: "/").dropFirst().first
      }
    )
    #expect(targets.count >= 8)
    for target in targets.sorted() {
      let isNamed = architecture.contains(target)
      #expect(isNamed, "\(target) is not in Architecture.md")
    }
  }

  @Test func `the readme fits a screen`() throws {
    let lines = try Project.text("README.md").components(separatedBy: "\n")
    #expect(lines.count <= 70)
  }
}
