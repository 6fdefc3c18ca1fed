/// Bounds for a stranger's text, so that no later step costs more than it should.
///
/// Unicode normalisation and hashing in Swift are quadratic in a run of combining marks: 200 kB of them take
/// seconds. Runs are cut at 30, as the Unicode stream-safe format has it.
package enum TextBounds {
  /// The longest run of combining marks that is kept.
  package static let longestMarkRun = 30

  /// The text with NUL removed and runs of combining marks cut.
  package static func capped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0 }) { return text }
    var result = String.UnicodeScalarView()
    var run = 0
    for scalar in text.unicodeScalars {
      if scalar.value == 0 { continue }
      run = isMark(scalar) ? run + 1 : 0
      if run <= longestMarkRun { result.append(scalar) }
    }
    return String(result)
  }

  /// The text without white space and invisible characters at either end.
  package static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text with each run of white space as one blank, and none at either end.
  package static func singleSpaced(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }

  /// True for a combining mark, which attaches to what stands before it.
  package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return scalar.properties.canonicalCombiningClass != .notReordered
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x200B || scalar.value == 0xFEFF
  }
}
