package import Vetting

/// A purpose as a commented text that a person edits, and back.
package enum PurposeText {
  /// The text: each part under a heading of its own, with the question and an example as comments.
  package static func written(_ purpose: Purpose) -> String {
    var lines = [
      "# Your purpose. Wellmet compares it with what is known of those who ask to connect.",
      "# Write below each heading, in your words and your language; leave empty what you do not want to say.",
      "# Things between commas are taken one by one. Lines that begin with # are left out.",
    ]
    for part in PurposePart.allCases {
      lines += ["", "[\(part.rawValue)]", "# \(part.question) For example: \(part.example)"]
      // A line of the user's that looks like a comment or a heading would be lost on the way back.
      lines += purpose[part].unicodeScalars.split(whereSeparator: isLineBreak).map { line in
        line.first == "#" || line.first == "[" ? " " + String(line) : String(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The purpose of such a text; parts without a heading stay as `held` has them.
  package static func purpose(from text: String, held: Purpose = Purpose()) throws(PurposeError) -> Purpose {
    var purpose = held
    var part: PurposePart?
    var read: [PurposePart: [String]] = [:]
    for (index, line) in lines(of: text).enumerated() {
      if line.first == "#" { continue }
      if line.first == "[" {
        let name = TextBounds.trimmed(String(line.dropFirst().prefix { $0 != "]" }))
        guard let named = PurposePart(rawValue: name) else {
          throw .noSuchPart(line: index + 1, name: shortened(name))
        }
        part = named
        read[named] = read[named] ?? []
        continue
      }
      let words = TextBounds.trimmed(String(line))
      guard !words.isEmpty else { continue }
      guard let part else { throw .misplaced(line: index + 1, text: shortened(words)) }
      read[part, default: []].append(words)
    }
    for (part, lines) in read { purpose[part] = lines.joined(separator: "\n") }
    return purpose
  }

  private static func lines(of text: String) -> [Substring.UnicodeScalarView] {
    text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isLineBreak)
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= 40 ? text : String(scalars.prefix(40)) + "…"
  }
}
