import Foundation

/// Folds a word for comparison.
enum NoteFolding {
  /// So many scalars of one word are folded; scripts without blanks make words as long as sentences.
  static let longestWord = 256

  /// The word in lower case, without accents, marks and invisible characters.
  static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    return folded(scalars, by: &bytes)
  }

  /// The same; whoever folds many words lends the room to do it in.
  static func folded(_ scalars: ArraySlice<Unicode.Scalar>, by bytes: inout [UInt8]) -> String {
    guard scalars.count <= longestWord else { return decomposed(scalars) }
    bytes.removeAll(keepingCapacity: true)
    var isASCII = true
    for scalar in scalars {
      guard scalar.value < 0x80 else {
        isASCII = false
        break
      }
      if keeps(scalar) { bytes.append(lower(scalar)) }
    }
    if !isASCII, !FoldingTable.fold(scalars, into: &bytes) { return decomposed(scalars) }
    return String(copying: bytes)
  }

  /// The same for any script, at a hundred times the cost.
  static func decomposed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var kept = String.UnicodeScalarView()
    var hasLatin = false
    var hasLookAlike = false
    for scalar in scalars.prefix(longestWord) {
      switch ScalarKind(scalar) {
      case .letter, .digit: kept.append(scalar)
      case .apostrophe: kept.append("'")
      default: continue
      }
      hasLatin = hasLatin || (scalar.value < 0x250 && scalar.value > 0x40)
      hasLookAlike = hasLookAlike || (0x370...0x52F).contains(scalar.value)
    }
    var result = String.UnicodeScalarView()
    let isMixed = hasLatin && hasLookAlike
    for scalar in String(kept).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.value < 0x80 {
        result.append(scalar)
      } else if let plain = plain(scalar) {
        result.append(contentsOf: plain.unicodeScalars)
      } else if isMixed, let latin = lookAlikes[scalar] {
        result.append(latin)
      } else if !TextBounds.isMark(scalar) || scalar.properties.generalCategory == .spacingMark {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// True for an upper-case or title-case letter.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value >= 0x41 && scalar.value <= 0x5A }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return true
    default: return false
    }
  }

  /// Letters, digits, apostrophes and signs; neither controls nor the stops within a number.
  private static func keeps(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F && scalar != "." && scalar != "," && scalar != ":"
  }

  private static func lower(_ scalar: Unicode.Scalar) -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    if byte == 0x60 { return 0x27 }
    return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Letters that no decomposition takes apart.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ß": "ss"
    case "æ": "ae"
    case "œ": "oe"
    case "ø": "o"
    case "ł": "l"
    case "đ", "ð": "d"
    case "ı": "i"
    case "þ": "th"
    default: nil
    }
  }

  /// Cyrillic and Greek letters that pass for Latin ones, where a word mixes the scripts.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s",
    "к": "k", "м": "m", "н": "h", "т": "t", "в": "b", "ԁ": "d", "һ": "h", "α": "a", "ο": "o", "ν": "v",
    "ι": "i", "κ": "k", "ρ": "p", "τ": "t", "υ": "u", "ε": "e", "χ": "x",
  ]
}
