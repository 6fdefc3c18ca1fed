import Foundation

/// How a note looks, whatever its script: numbers between minus one and one.
struct NoteShape: Equatable {
  /// What is measured, in the order of the values.
  enum Measure: Int, CaseIterable {
    case length, questions, exclamations, capitals, emoji, links, numbers, you, me, us
  }

  /// A value for each measure.
  private(set) var values: [Double]

  /// Measures a note.
  init(_ note: NoteText) {
    var questions = 0
    var exclamations = 0
    var emoji = 0
    for scalar in note.scalars {
      switch scalar.value {
      case 0x3F, 0xFF1F, 0x061F: questions += 1
      case 0x21, 0xFF01: exclamations += 1
      case 0..<0x203C: break
      default: if scalar.properties.isEmojiPresentation { emoji += 1 }
      }
    }
    var words = 0
    var shouted = 0
    var links = 0
    var numbers = 0
    var people: [PersonWords.Who: Int] = [:]
    for token in note.tokens {
      switch token.kind {
      case .link, .email: links += 1
      case .number: numbers += 1
      case .symbol: break
      case .word:
        words += 1
        if NoteShape.isShouted(token, in: note) { shouted += 1 }
        if let who = PersonWords.who[token.folded] { people[who, default: 0] += 1 }
      }
    }
    func some(_ count: Int, of most: Double) -> Double { min(Double(count), most) / most }
    func share(_ count: Int) -> Double { min(5 * Double(count) / Double(max(words, 1)), 1) }
    values = Measure.allCases.map { measure in
      switch measure {
      // Thirty words are usual; a quarter or four times as many are far from it.
      case .length: max(-1, min(1, log(Double(1 + words) / 31) / log(4)))
      case .questions: some(questions, of: 3)
      case .exclamations: some(exclamations, of: 3)
      case .capitals: share(shouted)
      case .emoji: some(emoji, of: 3)
      case .links: some(links, of: 2)
      case .numbers: share(numbers)
      case .you: share(people[.you] ?? 0)
      case .me: share(people[.me] ?? 0)
      case .us: share(people[.us] ?? 0)
      }
    }
  }

  /// True for a word of two letters or more in capitals only.
  private static func isShouted(_ token: NoteToken, in note: NoteText) -> Bool {
    token.isCapitalised && token.end - token.start > 1
      && note.scalars[token.start..<token.end].allSatisfy { NoteFolding.isCapital($0) }
  }
}

extension NoteShape.Measure {
  /// What it is, as the user reads it.
  var words: String {
    switch self {
    case .length: "length"
    case .questions: "questions"
    case .exclamations: "exclamation marks"
    case .capitals: "words in capitals"
    case .emoji: "emoji"
    case .links: "links"
    case .numbers: "numbers"
    case .you: "“you”"
    case .me: "“I”"
    case .us: "“we”"
    }
  }
}
