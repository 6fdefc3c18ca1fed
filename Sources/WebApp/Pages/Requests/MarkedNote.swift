import Vetting

/// A note cut where the words that counted begin and end.
struct MarkedNote: Equatable, Sendable {
  /// A stretch of the note.
  struct Piece: Equatable, Sendable {
    var text: String
    /// The findings that rest on it, by their numbers in the verdict, from 1; empty for what did not count.
    var findings: [Int]
  }

  let pieces: [Piece]

  /// So many findings are marked: one bit each.
  private static let most = 64
  /// So many quotes are looked for in all.
  private static let mostQuotes = 64

  /// Marks every occurrence of the quotes as words of their own, compared by bytes.
  init(_ note: String, evidence: [Evidence]) {
    let bytes = Array(note.utf8)
    var marks = [UInt64](repeating: 0, count: bytes.count)
    var looked = 0
    for (index, finding) in evidence.prefix(MarkedNote.most).enumerated() {
      for quote in finding.quotes where looked < MarkedNote.mostQuotes {
        looked += 1
        var end = 0
        for stretch in MarkedNote.places(of: Array(quote.utf8), in: bytes)
        where !MarkedNote.isWithinWord(stretch, of: bytes) {
          // Places overlap; each byte is marked once.
          for place in max(stretch.lowerBound, end)..<stretch.upperBound {
            marks[place] |= 1 << UInt64(index)
          }
          end = stretch.upperBound
        }
      }
    }
    // A quote and the note are both valid UTF-8, so a cut never falls within a scalar.
    var pieces: [Piece] = []
    var start = 0
    for index in bytes.indices where index + 1 == bytes.count || marks[index + 1] != marks[index] {
      pieces.append(
        Piece(
          text: String(decoding: bytes[start...index], as: UTF8.self),
          findings: (0..<MarkedNote.most).filter { marks[index] >> UInt64($0) & 1 == 1 }.map { $0 + 1 }
        )
      )
      start = index + 1
    }
    self.pieces = pieces
  }

  /// The findings that rest on words of the note.
  var marked: Set<Int> { Set(pieces.flatMap(\.findings)) }

  /// Where some bytes stand in others, after Knuth, Morris and Pratt: in linear time, whatever the two are.
  private static func places(of wanted: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
    // How much of the beginning is also an end, for each beginning.
    var borders = [0]
    var matched = 0
    for index in wanted.indices.dropFirst() {
      while matched > 0, wanted[index] != wanted[matched] { matched = borders[matched - 1] }
      if wanted[index] == wanted[matched] { matched += 1 }
      borders.append(matched)
    }
    var places: [Range<Int>] = []
    matched = 0
    for index in bytes.indices {
      while matched > 0, bytes[index] != wanted[matched] { matched = borders[matched - 1] }
      if bytes[index] == wanted[matched] { matched += 1 }
      guard matched == wanted.count else { continue }
      places.append(index + 1 - matched..<index + 1)
      matched = borders[matched - 1]
    }
    return places
  }

  /// True where a stretch begins or ends within a longer word: «a» is not marked in «audit».
  ///
  /// Only Latin letters and those of other alphabets join to words; scripts without blanks are cut anywhere.
  private static func isWithinWord(_ stretch: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard let last = stretch.last else { return false }
    let joins = { (left: Int, right: Int) in
      bytes.indices.contains(left) && bytes.indices.contains(right) && isLetter(left, of: bytes)
        && isLetter(right, of: bytes)
    }
    return joins(stretch.lowerBound - 1, stretch.lowerBound) || joins(last, last + 1)
  }

  /// True where a byte is part of a letter or digit of an alphabet, up to Arabic; no mark that is put on one.
  private static func isLetter(_ index: Int, of bytes: [UInt8]) -> Bool {
    var index = index
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xCB, 0xCE...0xDB: return true
    default: return false
    }
  }
}
