import Foundation

/// Text folded for searching: lower case, accents gone, so that «zuerich» is not needed to find «Zürich».
enum SearchText {
  /// More than this of a request is not searched.
  static let longest = 4_096

  /// Several texts as one folded text, a line each.
  static func folded(_ texts: [String]) -> String { texts.map { folded($0) + "\n" }.joined() }

  /// One text, folded.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(text.unicodeScalars.prefix(longest)).lowercased()
      .decomposedStringWithCanonicalMapping
      .unicodeScalars
    {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The words of a question, folded, at most eight.
  static func words(_ question: String) -> [String] {
    folded([String(question.unicodeScalars.prefix(200))]).unicodeScalars
      .split { $0.properties.isWhitespace }.prefix(8).map { String($0) }
  }
}
