/// Finds the words that say what the words after them are.
struct MarkerTable: Sendable {
  /// What a marker says.
  enum Meaning: Sendable { case needs, serves, selves, reader, denial }

  private struct Marker: Sendable {
    var meaning: Meaning
    var rest: [String]
  }

  private var markers: [String: [Marker]] = [:]

  /// The markers of this release.
  static let shared = MarkerTable([
    (.needs, Markers.needs), (.serves, Markers.serves), (.selves, Markers.selves), (.reader, Markers.reader),
    (.denial, Markers.denial),
  ])

  /// Reads markers.
  init(_ texts: [(Meaning, String)]) {
    for (meaning, text) in texts {
      for line in text.unicodeScalars.split(separator: "\n") {
        // A line of another language begins with two blanks and its code.
        let words = line.first == " " ? line.dropFirst(5) : line
        for item in words.split(separator: ",") {
          let folded = NoteScanner.words(String(item)).map { TermText.unelided($0) }
          guard let first = folded.first else { continue }
          markers[first, default: []].append(Marker(meaning: meaning, rest: Array(folded.dropFirst())))
        }
      }
    }
  }

  /// The longest marker that begins at this word, with each of its meanings.
  func meanings(in text: TermText, at start: Int, before end: Int) -> (length: Int, meanings: [Meaning]) {
    var length = 0
    var meanings: [Meaning] = []
    for marker in markers[text.words[start].folded] ?? [] {
      let count = marker.rest.count + 1
      guard count >= length, start + count <= end else { continue }
      guard marker.rest.indices.allSatisfy({ text.words[start + $0 + 1].folded == marker.rest[$0] }) else {
        continue
      }
      if count > length { meanings = [] }
      length = count
      meanings.append(marker.meaning)
    }
    return (length, meanings)
  }
}
