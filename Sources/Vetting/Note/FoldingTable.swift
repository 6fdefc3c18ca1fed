/// What each scalar of some alphabets becomes in a folded word, so that few words need decomposition.
///
/// Valid because each scalar folds by itself where no two alphabets are mixed.
struct FoldingTable: Sendable {
  /// Basic Latin to Extended Latin A.
  private static let latin = FoldingTable(0..<0x180)
  /// Greek, Cyrillic, Armenian, Hebrew, Arabic and Devanagari, made when the first note holds one of them.
  private static let others = FoldingTable(0x370..<0x980)
  /// Hiragana and katakana.
  private static let kana = FoldingTable(0x3041..<0x3100)
  /// Syllables of Hangul, which come apart into letters by arithmetic (chapter 3.12 of the Unicode standard).
  private static let hangul: ClosedRange<UInt32> = 0xAC00...0xD7A3
  /// Chinese characters, which fold to themselves.
  private static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FFF

  private let first: UInt32
  /// The UTF-8 of each folding, the first byte lowest.
  private let bytes: [UInt32]
  /// What has a folding that is longer than four bytes.
  private static let tooLong = UInt32.max

  private init(_ range: Range<UInt32>) {
    first = range.lowerBound
    bytes = range.map { value in
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      let folded = NoteFolding.decomposed([scalar]).utf8
      return folded.count > 4 ? FoldingTable.tooLong : folded.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  private func folding(of value: UInt32) -> UInt32 { bytes[Int(value - first)] }

  /// Puts the folded word in place of what `folded` holds; false where only decomposition tells.
  static func fold(_ scalars: ArraySlice<Unicode.Scalar>, into folded: inout [UInt8]) -> Bool {
    folded.removeAll(keepingCapacity: true)
    var hasLatin = false
    var hasOthers = false
    for scalar in scalars {
      var rest: UInt32
      switch scalar.value {
      case 0..<0x180:
        rest = latin.folding(of: scalar.value)
        hasLatin = hasLatin || scalar.value > 0x40
      // Phones write these apostrophes.
      case 0x2018, 0x2019: rest = 0x27
      case 0x370..<0x980:
        rest = others.folding(of: scalar.value)
        hasOthers = true
      case 0x3041..<0x3100: rest = kana.folding(of: scalar.value)
      case ideographs:
        append(scalar.value, to: &folded)
        continue
      case hangul:
        let number = scalar.value - hangul.lowerBound
        append(0x1100 + number / 588, to: &folded)
        append(0x1161 + number % 588 / 28, to: &folded)
        if number % 28 > 0 { append(0x11A7 + number % 28, to: &folded) }
        continue
      default: return false
      }
      if rest == tooLong { return false }
      while rest != 0 {
        folded.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    // Look-alikes of Latin letters among Latin letters stand for those.
    return !(hasLatin && hasOthers)
  }

  /// Appends a scalar of three bytes.
  private static func append(_ value: UInt32, to folded: inout [UInt8]) {
    folded.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
    folded.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
    folded.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
  }
}
