/// One variant of a line of a lexicon: what has to stand where.
///
/// In a lexicon `#` stands for a number, `*` for any word, `…` for none to four words, `word~` for all words that
/// begin so, `a/b` and `[a/b c]` for one of several, `{name}` for a word of a class, `(word)` for what may be missing; `^`
/// at the beginning binds a pattern to the beginning of a sentence, `?` at the end to a question. No pattern reaches
/// across the end of a sentence.
struct Pattern: Sendable {
  /// What stands at one place: a word of a set, by the place of the set in the index, or one of three signs.
  ///
  /// A number rather than an enumeration: tens of thousands lie in one array, and comparing two is one instruction.
  struct Element: Equatable, Sendable {
    let code: Int32

    static let number = Element(code: -1)
    static let any = Element(code: -2)
    static let gap = Element(code: -3)

    /// A word of a set.
    static func words(_ set: Int) -> Element { Element(code: Int32(set)) }
  }

  /// What a pattern is a sign of, and where it counts.
  struct Meaning: Equatable, Sendable {
    var cue: Cue
    var strength: Double
    var opensSentence = false
    var isQuestion = false
    /// True where it is written in every language.
    var isShared = false
  }

  var elements: [Element]
  var meaning: Meaning
}
