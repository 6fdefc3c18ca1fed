import Foundation

/// A Markdown file, as far as its links need it.
struct MarkdownPage {
  /// Its path from the root of the project.
  let path: String
  /// Its lines, without those of code blocks.
  let prose: [String]

  /// Reads a page of the project.
  init(path: String) throws {
    self.path = path
    var isCode = false
    prose = try Project.text(path).components(separatedBy: "\n").filter { line in
      if line.hasPrefix("```") {
        isCode.toggle()
        return false
      }
      return !isCode && !line.hasPrefix("    ")
    }
  }

  /// The targets of `[words](target)` and `![words](target)`.
  var links: [String] {
    prose.flatMap { line in
      line.components(separatedBy: "](").dropFirst().compactMap { rest in
        rest.components(separatedBy: ")").first
      }
    }
  }

  /// The names that a link can jump to: headings in the form that GitHub gives them.
  var anchors: Set<String> {
    Set(
      prose.filter { $0.hasPrefix("#") }.map { line in
        let words = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
        let kept = words.unicodeScalars.filter { scalar in
          scalar == " " || scalar == "-" || scalar == "_" || CharacterSet.alphanumerics.contains(scalar)
        }
        return String(String.UnicodeScalarView(kept)).replacingOccurrences(of: " ", with: "-")
      }
    )
  }
}
