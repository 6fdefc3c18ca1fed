/// A note cut where the words that counted begin and end.
struct MarkedNote: Equatable, Sendable {
  /// A stretch of the note.
  struct Piece: Equatable, Sendable {
    var text: String
    var counted: Bool
  }

  let pieces: [Piece]

  /// Marks every occurrence of the quotes, compared by bytes; overlapping ones become one.
  init(_ note: String, quotes: [String]) {
    let bytes = Array(note.utf8)
    var counted = [Bool](repeating: false, count: bytes.count)
    for quote in quotes.prefix(64) {
      let wanted = Array(quote.utf8)
      guard let first = wanted.first, wanted.count <= bytes.count else { continue }
      for start in 0...(bytes.count - wanted.count)
      where bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted) {
        for index in start..<start + wanted.count { counted[index] = true }
      }
    }
    // A quote and the note are both valid UTF-8, so a cut never falls within a scalar.
    var pieces: [Piece] = []
    var start = 0
    for index in bytes.indices where index + 1 == bytes.count || counted[index + 1] != counted[index] {
      pieces.append(
        Piece(text: String(decoding: bytes[start...index], as: UTF8.self), counted: counted[index])
      )
      start = index + 1
    }
    self.pieces = pieces
  }
}
