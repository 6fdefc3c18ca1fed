import Testing

@testable import Vetting

/// The table may only be a faster way to what decomposition says.
struct FoldingTableTests {
  @Test func `every scalar of the tables folds as by decomposition`() throws {
    for value in (0x41..<0xE000 as Range<UInt32>) {
      guard let scalar = Unicode.Scalar(value), ScalarKind(scalar) == .letter else { continue }
      #expect(
        NoteFolding.folded([scalar]) == NoteFolding.decomposed([scalar]),
        "U+\(String(value, radix: 16))"
      )
    }
  }

  @Test(arguments: [
    "Привет", "объёмный", "Ёлка", "Σίσυφος", "Ὀδυσσεύς", "Հայոց", "և", "שָׁלוֹם", "السَّلام", "ٱلْعَرَبِيَّة", "हिन्दी",
    "क़लम", "面试",
    "カタカナ", "がぎぐ", "한국어", "Ｗｉｄｅ", "rаmp", "аudit", "Ωmega", "naïve", "l’été", "straße", "İstanbul", "ﬁrm",
    "1a",
  ])
  func `words fold as by decomposition`(word: String) {
    let scalars = ArraySlice(word.unicodeScalars)
    #expect(NoteFolding.folded(scalars) == NoteFolding.decomposed(scalars))
  }

  @Test func `what is told apart without its properties is what they say`() {
    for value in (0x180..<0xD800 as Range<UInt32>) {
      guard let scalar = Unicode.Scalar(value), ScalarKind(scalar) == .letter else { continue }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark:
        continue
      case .otherSymbol: #expect((0x24B6...0x24E9).contains(value))
      default: Issue.record("U+\(String(value, radix: 16)) is no letter")
      }
    }
  }
}
