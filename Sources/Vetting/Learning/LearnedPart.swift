/// What was learned says of one note: a list that sums to the whole, in hundredths of a point.
package struct LearnedPart: Equatable, Sendable {
  /// What a part of the whole goes back to.
  package enum Cause: Equatable, Sendable {
    /// A word of the note, by the token where it stands first.
    case word(token: Int)
    /// Names, links, addresses and numbers, which are masked, by what they are.
    case masked(String)
    /// The length, the questions, the emoji: how the note looks.
    case shape(String)
    /// A rule that counts more or less than it does by itself.
    case rule(String)
    /// What the user answers as a rule, whatever the note.
    case usual
  }

  /// One line of the list.
  package struct Item: Equatable, Sendable {
    package var cause: Cause
    /// Above nought for letting the person in.
    package var hundredths: Int
  }

  /// The note that it is about.
  package let note: NoteText
  /// In the order of the note; then shape, rules and the usual answer.
  package let items: [Item]

  /// The sum of the list: points for letting the person in, below nought against.
  package var hundredths: Int { items.reduce(0) { $0 + $1.hundredths } }

  /// The words that counted, the strongest first, each at least so many hundredths.
  package func words(atLeast least: Int = 1) -> [(quote: String, hundredths: Int)] {
    var words: [(token: Int, hundredths: Int)] = []
    for item in items where abs(item.hundredths) >= least {
      if case .word(let token) = item.cause { words.append((token, item.hundredths)) }
    }
    return words.sorted { (-abs($0.hundredths), $0.token) < (-abs($1.hundredths), $1.token) }
      .map { (note.quote($0.token..<$0.token + 1), $0.hundredths) }
  }

  /// Values as whole hundredths that sum to the whole rounded: each is off by less than one.
  static func hundredths(_ values: [Double]) -> [Int] {
    let whole = Int((values.reduce(0, +) * 100).rounded())
    var floors = values.map { Int(($0 * 100).rounded(.down)) }
    let missing = whole - floors.reduce(0, +)
    let order = values.indices.sorted { left, right in
      let (one, two) = (
        values[left] * 100 - Double(floors[left]), values[right] * 100 - Double(floors[right])
      )
      return (-one, left) < (-two, right)
    }
    for index in order.prefix(max(0, missing)) { floors[index] += 1 }
    return floors
  }
}
