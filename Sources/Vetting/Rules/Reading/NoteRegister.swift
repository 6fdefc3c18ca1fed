/// The shape of a note: counts that need no lexicon, and who is spoken of.
struct NoteRegister: Equatable, Sendable {
  /// Words and numbers.
  var words = 0
  var sentences = 0
  var questions = 0
  var exclamations = 0
  /// Words of three letters or more in capitals.
  var shouted = 0
  var emoji = 0
  var links = 0
  var numbers = 0
  /// Words for the sender, for the sender's side, for the reader; nought where the language is not read.
  var singular = 0
  var plural = 0
  var reader = 0
  /// Gains with a plus sign, such as «+40 %».
  var gains = 0
  /// A word in capitals and quotation marks, to answer with: «Reply "YES"».
  var hasCodeWord = false
  var endsInQuestion = false

  /// Short sentences in a row, as in a telegram.
  var isTerse: Bool { sentences >= 3 && words < sentences * 6 && words >= 6 }

  /// Counts what stands in a note.
  init(_ note: NoteText, words: PatternWords, languages: [NoteLanguage]) {
    for index in note.tokens.indices { count(index, in: note) }
    endsInQuestion = note.tokens.last?.ending == .question
    if note.highest > 0x2000 {
      emoji = note.scalars.count {
        $0.value > 0x2000 && ($0.properties.isEmojiPresentation || $0.value == 0x2764)
      }
    }
    if let language = languages.first {
      let counts = LanguageTable.shared.pronouns(in: words, language)
      (singular, plural, reader) = (counts[0], counts[1], counts[2])
    }
  }

  private mutating func count(_ index: Int, in note: NoteText) {
    let place = note.tokens[index].start..<note.tokens[index].end
    if note.tokens[index].opensSentence { sentences += 1 }
    switch note.tokens[index].ending {
    case .question: questions += 1
    case .exclamation: exclamations += 1
    case .stop, .none: break
    }
    switch note.tokens[index].kind {
    case .word:
      words += 1
      guard note.tokens[index].isCapitalised, place.count >= 2,
        note.scalars[place].allSatisfy({ NoteFolding.isCapital($0) })
      else { return }
      if place.count >= 3 { shouted += 1 }
      let before = place.lowerBound > 0 ? note.scalars[place.lowerBound - 1] : " "
      let after = place.upperBound < note.scalars.count ? note.scalars[place.upperBound] : " "
      if NoteRegister.quotes.contains(before), NoteRegister.quotes.contains(after) { hasCodeWord = true }
    case .number:
      words += 1
      numbers += 1
      guard index + 1 < note.tokens.count, NoteRegister.rates.contains(note.tokens[index + 1].folded) else {
        return
      }
      // What stands between the word before and the number; before the first word the sign beside it.
      let gap = index > 0 ? note.tokens[index - 1].end : place.lowerBound - 1
      if gap >= 0, note.scalars[gap..<place.lowerBound].contains("+") { gains += 1 }
    case .link, .email: links += 1
    case .symbol: break
    }
  }

  /// What stands behind the number of a gain; elsewhere a plus belongs to a telephone or a time zone.
  private static let rates: Set<String> = ["%", "percent", "x", "k"]

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’"]
}
