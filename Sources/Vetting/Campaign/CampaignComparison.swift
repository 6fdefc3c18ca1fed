/// Two texts of one template side by side: the words that both share, and the slots that differ.
package struct CampaignComparison: Equatable, Sendable {
  /// A stretch of one text, exactly as written.
  package struct Part: Equatable, Sendable {
    package var text: String
    /// True for words that stand in both texts; false for a slot.
    package var isShared: Bool

    /// A stretch.
    package init(text: String, isShared: Bool) {
      self.text = text
      self.isShared = isShared
    }
  }

  /// So many words of a text are compared; what follows is shown as it is, as not shared.
  package static let mostWords = CampaignScanner.mostWords
  /// Fewer words in a row are shared by chance.
  static let fewestInARow = 2

  package let left: [Part]
  package let right: [Part]
  /// The runs of words that both share, as they stand in the left text.
  package let shared: [String]

  /// Compares two texts.
  package init(_ left: String, _ right: String) { self.init(NoteText(left), NoteText(right)) }

  init(_ left: NoteText, _ right: NoteText) {
    let runs = CampaignComparison.runs(left, right)
    let stretches = CampaignComparison.stretches(runs, left, right)
    self.left = CampaignComparison.parts(of: left, stretches.map(\.left))
    self.right = CampaignComparison.parts(of: right, stretches.map(\.right))
    shared = runs.map { left.quote($0.left) }
  }

  /// The template in a line: what both share, with «…» for each slot.
  package var template: String {
    let words = left.compactMap { part -> String? in
      let text = TextBounds.singleSpaced(part.text)
      return text.isEmpty ? nil : part.isShared ? text : "…"
    }
    return words.joined(separator: " ")
  }

  /// Runs of words as places in both texts, with the blanks and stops around them that both have.
  private static func stretches(
    _ runs: [(left: Range<Int>, right: Range<Int>)],
    _ left: NoteText,
    _ right: NoteText
  ) -> [(left: Range<Int>, right: Range<Int>)] {
    var result: [(left: Range<Int>, right: Range<Int>)] = []
    for run in runs {
      var start = (left.tokens[run.left.lowerBound].start, right.tokens[run.right.lowerBound].start)
      let earliest = (result.last?.left.upperBound ?? 0, result.last?.right.upperBound ?? 0)
      while start.0 > earliest.0, start.1 > earliest.1, isFiller(left.scalars[start.0 - 1]),
        left.scalars[start.0 - 1] == right.scalars[start.1 - 1]
      {
        start = (start.0 - 1, start.1 - 1)
      }
      var end = (left.tokens[run.left.upperBound - 1].end, right.tokens[run.right.upperBound - 1].end)
      while end.0 < left.scalars.count, end.1 < right.scalars.count, isFiller(left.scalars[end.0]),
        left.scalars[end.0] == right.scalars[end.1]
      {
        end = (end.0 + 1, end.1 + 1)
      }
      result.append((start.0..<end.0, start.1..<end.1))
    }
    return result
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarKind(scalar) {
    case .blank, .lineBreak, .stop, .comma, .other: true
    default: false
    }
  }

  /// Runs of words that stand in both texts, in the same order: as many words as possible.
  private static func runs(_ left: NoteText, _ right: NoteText) -> [(left: Range<Int>, right: Range<Int>)] {
    let one = left.tokens.prefix(mostWords).map { CampaignWord.hash($0.folded) }
    let other = right.tokens.prefix(mostWords).map { CampaignWord.hash($0.folded) }
    // The longest common subsequence: for each place, how many words the rests share.
    let width = other.count + 1
    var longest = [UInt16](repeating: 0, count: (one.count + 1) * width)
    for row in stride(from: one.count - 1, through: 0, by: -1) {
      for column in stride(from: other.count - 1, through: 0, by: -1) {
        longest[row * width + column] =
          one[row] == other[column]
          ? longest[(row + 1) * width + column + 1] + 1
          : max(longest[(row + 1) * width + column], longest[row * width + column + 1])
      }
    }
    var runs: [(left: Range<Int>, right: Range<Int>)] = []
    var (row, column) = (0, 0)
    while row < one.count, column < other.count {
      guard one[row] == other[column] else {
        if longest[(row + 1) * width + column] >= longest[row * width + column + 1] {
          row += 1
        } else {
          column += 1
        }
        continue
      }
      let start = (row, column)
      while row < one.count, column < other.count, one[row] == other[column] {
        row += 1
        column += 1
      }
      if row - start.0 >= fewestInARow { runs.append((start.0..<row, start.1..<column)) }
    }
    return runs
  }

  /// All of a text in stretches: those given are shared.
  private static func parts(of text: NoteText, _ shared: [Range<Int>]) -> [Part] {
    var parts: [Part] = []
    var place = 0
    func append(upTo end: Int, isShared: Bool) {
      guard end > place else { return }
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: text.scalars[place..<end])
      parts.append(Part(text: String(scalars), isShared: isShared))
      place = end
    }
    for stretch in shared {
      append(upTo: stretch.lowerBound, isShared: false)
      append(upTo: stretch.upperBound, isShared: true)
    }
    append(upTo: text.scalars.count, isShared: false)
    return parts
  }
}
