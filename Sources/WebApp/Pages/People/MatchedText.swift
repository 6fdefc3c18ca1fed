import Foundation
import Markup

/// A text with the words that were looked for marked, each as the beginning of a word, case and accents aside.
struct MatchedText {
  private let words: [[UInt8]]

  /// The words of a search.
  init(_ search: String) {
    words = MatchedText.pieces(search).filter(\.isWord).map { MatchedText.folded($0.text) }.filter {
      !$0.isEmpty
    }
  }

  /// The text as markup.
  func callAsFunction(_ text: String) -> Markup {
    guard !words.isEmpty else { return person(text) }
    var parts: [Markup] = []
    for piece in MatchedText.pieces(text) {
      let isMatch = piece.isWord && words.contains { MatchedText.folded(piece.text).starts(with: $0) }
      parts.append(isMatch ? mark { piece.text } : .text(piece.text))
    }
    return bdi { Markup.joined(parts) }
  }

  private struct Piece {
    var text: String
    var isWord: Bool
  }

  /// The text in runs of letters and digits, and of everything else.
  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var run = String.UnicodeScalarView()
    var isWord = false
    for scalar in text.unicodeScalars {
      // Marks belong to the letter before them.
      let isPart = isLetter(scalar) || (isWord && isMark(scalar))
      if isPart != isWord, !run.isEmpty {
        pieces.append(Piece(text: String(run), isWord: isWord))
        run = String.UnicodeScalarView()
      }
      isWord = isPart
      run.append(scalar)
    }
    if !run.isEmpty { pieces.append(Piece(text: String(run), isWord: isWord)) }
    return pieces
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static func folded(_ text: String) -> [UInt8] {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars where !isMark(scalar)
    {
      result.append(scalar)
    }
    return Array(String(result).utf8)
  }
}
