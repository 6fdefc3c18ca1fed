/// The frame around what a text says, as `NoteFrame` finds it, for words that are numbers.
enum CampaignFrame {
  private static let greetings = Set(NoteFrame.greetings.map { CampaignWord.hash($0) })
  private static let closings = Set(NoteFrame.closings.map { CampaignWord.hash($0) })
  private static let pronouns = Set(["i", "i'm", "i'd", "i've", "i'll"].map { CampaignWord.hash($0) })
  private static let indicated = CampaignWord.hash("indicated")

  /// The words between greeting and signature.
  static func body(of words: [CampaignWord], names: CampaignNames) -> Range<Int> {
    let start = endOfGreeting(in: words, names: names)
    var end = words.count
    if end > start {
      var line = end - 1
      while line > start, end - line < 8, !words[line].opensSentence { line -= 1 }
      let isSigned = words[line..<end].allSatisfy { signs($0, names) }
      if end - line <= 6, line > start, words[line].opensSentence, isSigned { end = line }
    }
    while end > start, words.count - end < 12 {
      guard names.contain(words[end - 1]) || closings.contains(words[end - 1].hash) else { break }
      end -= 1
    }
    return start..<end
  }

  private static func endOfGreeting(in words: [CampaignWord], names: CampaignNames) -> Int {
    var index = 0
    while index < min(3, words.count), greetings.contains(words[index].hash) { index += 1 }
    let greets = index > 0
    let first = index
    while index < min(first + 4, words.count) {
      let word = words[index]
      if index > 0, word.opensSentence { break }
      if index > 0, word.followsComma {
        let next = index + 1
        let isAlone = next == words.count || words[next].opensSentence || words[next].followsComma
        guard greets, index == first, word.isCapitalised, isAlone else { break }
      }
      let isFirstName = greets && word.isCapitalised && !isPronoun(word)
      guard greets || word.isCapitalised, names.contain(word) || isFirstName else { break }
      index += 1
    }
    return index
  }

  private static func signs(_ word: CampaignWord, _ names: CampaignNames) -> Bool {
    word.kind == .word && !isPronoun(word)
      && (word.isCapitalised || names.contain(word) || closings.contains(word.hash))
  }

  static func isPronoun(_ word: CampaignWord) -> Bool { pronouns.contains(word.hash) }

  /// True where the text is LinkedIn's own sentence, sent unedited.
  static func isStock(_ words: [CampaignWord], _ body: Range<Int>, text: String, names: CampaignNames)
    -> Bool
  {
    // The sentence is short, save where LinkedIn once put another before it.
    guard body.count <= 14 || (words.count <= 40 && words.contains { $0.hash == indicated }) else {
      return false
    }
    return NoteStock.sentence(in: NoteText(text), names: NoteFrame.words(of: names.keys.map(\.value))) != nil
  }
}
