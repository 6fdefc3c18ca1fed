import Foundation

/// What each scalar of the common alphabets becomes in a `NameKey`, so that most names need no decomposition.
///
/// Decomposition, lower case and what is left out depend on one scalar at a time once marks are dropped; in this range
/// no mark stays.
struct ScalarFolding: Sendable {
  /// Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic end here.
  static let end: UInt32 = 0x700

  static let table = ScalarFolding()

  /// The UTF-8 of all foldings, one after the other; a blank stands for what parts words.
  private let bytes: [UInt8]
  /// Where the folding of each scalar begins in `bytes`, and where the last one ends.
  private let starts: [UInt16]

  private init() {
    var all = String.UnicodeScalarView()
    for value in 0..<ScalarFolding.end {
      all.append(Unicode.Scalar(value) ?? " ")
      all.append(ScalarFolding.separator)
    }
    var bytes: [UInt8] = []
    var starts: [UInt16] = [0]
    // Scalars that are not folded one by one are asked for in one piece: that is a hundred times faster.
    for scalar in String(all).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar == ScalarFolding.separator {
        starts.append(UInt16(bytes.count))
      } else {
        switch NameKey.Part(scalar) {
        case .letter: bytes.append(contentsOf: String(scalar == "ς" ? "σ" : scalar).utf8)
        case .mark, .nothing: continue
        case .gap: bytes.append(0x20)
        }
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// Lies outside the table, belongs to no decomposition, and is a starter, so that nothing is reordered across it.
  private static let separator: Unicode.Scalar = "\u{4E00}"

  /// The key of a name; nil where a scalar of it lies outside the table.
  func folded(_ name: String) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(min(name.utf8.count, NameKey.longest * 2) + 8)
    var isPending = false
    var sawComma = false
    var count = 0
    for scalar in name.unicodeScalars {
      guard scalar.value < ScalarFolding.end else { return nil }
      count += 1
      if count > NameKey.longest { break }
      if sawComma, scalar.properties.isWhitespace { break }
      sawComma = scalar == ","
      let place = Int(scalar.value)
      for index in Int(starts[place])..<Int(starts[place + 1]) {
        if bytes[index] == 0x20 {
          isPending = true
        } else {
          if isPending, !key.isEmpty { key.append(0x20) }
          isPending = false
          key.append(bytes[index])
        }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
