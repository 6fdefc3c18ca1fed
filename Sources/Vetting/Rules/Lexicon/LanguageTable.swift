/// Tells what languages a note may be written in, by small words, and who is spoken of in it.
struct LanguageTable: Sendable {
  /// For each word that tells a language, a bit for each language that it may be of; where, by the hash of the word.
  private var languages: [UInt8] = []
  private var markers = HashPlaces()
  /// The sets of words for the sender, the sender's side and the reader, by the number of the language.
  private var pronouns: [WordIndex]

  /// The lexicons of this release.
  static let shared = LanguageTable(Lexicon.all)

  /// A table of some lexicons.
  init(_ lexicons: [Lexicon]) {
    pronouns = [WordIndex](repeating: WordIndex(), count: NoteLanguage.allCases.count)
    for (number, language) in NoteLanguage.allCases.enumerated() {
      for lexicon in lexicons where lexicon.language == language {
        for marker in lexicon.markers + lexicon.also {
          for word in WordKey.isPlain(marker.utf8) ? [marker] : NoteScanner.words(marker) {
            let place = markers.place(of: PatternWords.hash(word.utf8), orAddAt: languages.count)
            if place == languages.count { languages.append(0) }
            languages[place] |= 1 << UInt8(number)
          }
        }
        for words in [lexicon.singular, lexicon.plural, lexicon.reader] {
          _ = pronouns[number].place(of: words.map { WordKey($0.utf8) })
        }
        pronouns[number].close()
      }
    }
  }

  /// The languages that a note may be written in, the likeliest first; none where no small word is known.
  ///
  /// Those that are at least three fifths as likely as the likeliest count: notes are short, and neighbours share words.
  /// Where one or two small words are all there is to go by, those that have one less count as well.
  func languages(of words: PatternWords) -> [NoteLanguage] {
    var counts = [Int](repeating: 0, count: NoteLanguage.allCases.count)
    for word in words.words {
      var place = markers.place(of: word.hash)
      if place < 0, word.part != 0 { place = markers.place(of: word.part) }
      guard place >= 0 else { continue }
      var rest = languages[place]
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    let most = counts.max() ?? 0
    guard most > 0 else { return [] }
    return NoteLanguage.allCases.indices
      .filter { counts[$0] * 5 >= most * 3 || (most <= 2 && counts[$0] + 1 >= most) }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
      .map { NoteLanguage.allCases[$0] }
  }

  /// How often a note speaks of the sender, of the sender's side and of the reader.
  func pronouns(in words: PatternWords, _ language: NoteLanguage) -> [Int] {
    var counts = [0, 0, 0]
    guard let number = NoteLanguage.allCases.firstIndex(of: language) else { return counts }
    let index = pronouns[number]
    for word in words.words where word.kind == .word {
      index.forEachSet(of: word, words.beginnings) { counts[$0] += 1 }
    }
    return counts
  }
}
