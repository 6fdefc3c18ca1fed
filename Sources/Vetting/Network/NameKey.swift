import Foundation

/// A name folded for comparison: case, diacritics, credentials, emoji and invisible characters gone.
///
/// A weak key: two people may share it, so a match by name counts only where it is unique, and says so.
package struct NameKey: Hashable, Sendable {
  /// Lower-case letters and digits, words parted by one space; empty where a name holds neither.
  package let value: String

  /// Names are cut here before folding, so that no text of a stranger costs more than this.
  package static let longest = 256

  /// Folds a name as written.
  package init(_ name: String) {
    if let plain = NameKey.foldedASCII(name) ?? ScalarFolding.table.folded(name) {
      value = plain
      return
    }
    var scalars = String.UnicodeScalarView()
    var count = 0
    var sawComma = false
    for scalar in name.unicodeScalars {
      count += 1
      if count > NameKey.longest { break }
      // «Doe, MBA»: what follows a comma and a blank are credentials.
      if sawComma, scalar.properties.isWhitespace { break }
      sawComma = scalar == ","
      scalars.append(scalar)
    }
    let folded = String(scalars).decomposedStringWithCompatibilityMapping.lowercased()
    var key = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in folded.unicodeScalars {
      switch Part(scalar) {
      case .letter:
        if pendingSpace, !key.isEmpty { key.append(" ") }
        pendingSpace = false
        // Greek writes one letter in two ways, by its place in the word.
        key.append(scalar == "ς" ? "σ" : scalar)
      case .mark: key.append(scalar)
      case .nothing: continue
      case .gap: pendingSpace = true
      }
    }
    value = String(key)
  }

  /// What a scalar is to a name once it is decomposed.
  enum Part {
    case letter, mark, nothing, gap

    init(_ scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber:
        self = .letter
      case .nonspacingMark, .enclosingMark, .format, .modifierSymbol: self = .nothing
      case .spacingMark: self = .mark
      default: self = .gap
      }
    }
  }

  /// The key of a name in ASCII, which most are, without the cost of Unicode; nil for any other.
  private static func foldedASCII(_ name: String) -> String? {
    guard name.utf8.count <= longest else { return nil }
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    var isPending = false
    var sawComma = false
    for byte in name.utf8 {
      if byte >= 0x80 { return nil }
      if sawComma, byte == 0x20 || (0x09...0x0D).contains(byte) { break }
      sawComma = byte == 0x2C
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      switch lower {
      case 0x30...0x39, 0x61...0x7A:
        if isPending, !key.isEmpty { key.append(0x20) }
        isPending = false
        key.append(lower)
      case 0x5E, 0x60:
        // Circumflex and grave accent, as a symbol, count as nothing.
        continue
      default: isPending = true
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Takes a key that was folded before, for instance read back from the store.
  package init(folded value: String) { self.value = value }

  /// True where nothing of the name can be compared.
  package var isEmpty: Bool { value.isEmpty }

  /// The first word of the key: mostly, not always, a given name.
  package var firstWord: String {
    String(decoding: value.utf8.prefix { $0 != 0x20 }, as: UTF8.self)
  }
}
