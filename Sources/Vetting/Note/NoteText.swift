/// A note taken apart once, so that every rule reads the same words and can quote them as they were written.
///
/// Works on unicode scalars, in linear time, and reads no more than the first 4,000 of them: LinkedIn allows 300.
package struct NoteText: Equatable, Sendable {
  /// So many scalars of a note are read; what follows is left unread, and the verdict says so.
  package static let longest = 4_000

  /// The note as written, as far as it is read.
  package let scalars: [Unicode.Scalar]
  /// True where the note is longer than what is read.
  package let isCut: Bool
  /// Words, numbers, links, addresses and the signs that count, in the order of the note.
  package let tokens: [NoteToken]
  /// The highest scalar of the note, which spares the rules for other alphabets and signs a look at most notes.
  let highest: UInt32

  /// Reads a note.
  package init(_ note: String) {
    var isCut = false
    var highest: UInt32 = 0
    scalars = Array(unsafeUninitializedCapacity: min(note.utf8.count, NoteText.longest)) { scalars, count in
      for scalar in note.unicodeScalars {
        if count == NoteText.longest {
          isCut = true
          break
        }
        scalars.initializeElement(at: count, to: scalar)
        count += 1
        if scalar.value > highest { highest = scalar.value }
      }
    }
    self.isCut = isCut
    self.highest = highest
    tokens = NoteScanner.tokens(in: scalars)
  }

  /// True where the note holds neither a word nor a number, a link nor an address.
  package var isEmpty: Bool { tokens.isEmpty }

  /// The words of these tokens exactly as they stand in the note.
  package func quote(_ range: Range<Int>) -> String {
    guard range.lowerBound < range.upperBound, range.upperBound <= tokens.count else { return "" }
    return String(scalars: scalars[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end])
  }

  /// The tokens of the sentence that holds this token.
  package func sentence(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !tokens[start].opensSentence { start -= 1 }
    var end = index + 1
    while end < tokens.count, !tokens[end].opensSentence { end += 1 }
    return start..<end
  }
}

extension String {
  /// A text of some scalars, made in place: appending them one by one costs several times as much.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    let count = scalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : $1.utf8.count) }
    self.init(unsafeUninitializedCapacity: count) { text in
      var end = 0
      for scalar in scalars {
        if scalar.value < 0x80 {
          text[end] = UInt8(truncatingIfNeeded: scalar.value)
          end += 1
        } else {
          for byte in scalar.utf8 {
            text[end] = byte
            end += 1
          }
        }
      }
      return end
    }
  }

  /// A text of UTF-8: for short words three times as fast as by decoding.
  init(copying bytes: [UInt8]) {
    self.init(unsafeUninitializedCapacity: bytes.count) { $0.initialize(from: bytes).1 }
  }
}

/// One word, number, link, address or sign of a note.
package struct NoteToken: Equatable, Sendable {
  /// What sort of thing it is.
  package enum Kind: Equatable, Sendable { case word, number, link, email, symbol }

  package var kind: Kind
  /// Case, accents, width, look-alike letters and invisible characters gone; apostrophes straight.
  package var folded: String
  /// Where it begins in the scalars of the note.
  package var start: Int
  /// Where it ends, exclusively.
  package var end: Int
  /// The first of its sentence or line: no phrase reaches across this.
  package var opensSentence: Bool
  /// Parted by a comma or a dash from what stands before.
  package var followsComma: Bool
  /// Begins with a capital letter.
  package var isCapitalised: Bool
  /// How the sentence ends that this is the last token of.
  package var ending: Ending = .none

  /// The sign that ends a sentence.
  package enum Ending: Equatable, Sendable { case none, stop, question, exclamation }
}
