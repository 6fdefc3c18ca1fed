/// The initials of a name, for places where others may look, such as a shared calendar.
package enum Initials {
  /// `P. P.` for Pia Push: the first letter of each word, three at most; `?` where there is none.
  ///
  /// A name whose words are single letters, as many Chinese ones are written, would stand there whole: of it only the
  /// first letter is shown, and nothing of a name that is one letter.
  package static func of(_ name: String) -> String {
    let words = name.unicodeScalars.split { $0.properties.isWhitespace || $0 == "-" }
    let letters = words.map { word in word.filter(\.properties.isAlphabetic) }.filter { !$0.isEmpty }
    let firsts = letters.compactMap(\.first).prefix(3)
    let isWhole = letters.allSatisfy { $0.count == 1 } && letters.count <= 3
    let shown = isWhole ? (letters.count > 1 ? firsts.prefix(1) : []) : firsts
    return shown.isEmpty ? "?" : shown.map { "\($0)." }.joined(separator: " ")
  }
}
