/// The initials of a name, for places where others may look, such as a shared calendar.
package enum Initials {
  /// `P. P.` for Pia Push: the first letter of each word, three at most; `?` where there is none.
  package static func of(_ name: String) -> String {
    let words = name.unicodeScalars.split { $0.properties.isWhitespace || $0 == "-" }
    let letters = words.compactMap { word in word.first { $0.properties.isAlphabetic } }.prefix(3)
    return letters.isEmpty ? "?" : letters.map { "\($0)." }.joined(separator: " ")
  }
}
