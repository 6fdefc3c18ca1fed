/// Text of strangers inside Markdown: shown as written, never read as a mark.
package enum MarkdownText {
  /// The text on one line with everything that Markdown could read as a mark escaped.
  ///
  /// CommonMark takes a backslash before any ASCII punctuation as that character itself. Angle brackets and ampersands
  /// become entities, since some readers pass HTML through.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in CalendarLines.oneLine(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", "!", "|", "~", ":", "@", ".":
        result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
