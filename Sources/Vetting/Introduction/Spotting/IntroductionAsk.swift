/// A request, found in a message, to be introduced to somebody: whom, why, and the words that say so.
///
/// Proposed to the reader of the message, never assumed: all of it is a stranger's text, cut to what a page can show.
package struct IntroductionAsk: Equatable, Sendable {
  /// So many scalars of the words for whom they want to meet are kept.
  package static let longestTarget = 80
  /// So many scalars of a quote or a reason are kept.
  package static let longestQuote = 300

  /// The words for whom they want to meet, as written: a name, or a role such as “someone at Siemens”.
  package var target: String
  /// True where those words look like a name: of a person, or of a firm.
  package var isNamed: Bool
  /// The sentence that asks and the one after it, where people say why.
  package var why: String
  /// The sentence that asks.
  package var quote: String
  /// The language of the words that ask.
  package var language: NoteLanguage

  /// An ask.
  package init(target: String, isNamed: Bool, why: String, quote: String, language: NoteLanguage) {
    self.target = target
    self.isNamed = isNamed
    self.why = why
    self.quote = quote
    self.language = language
  }

  /// True where the target is this person: all of its words are words of the name.
  package func isFor(_ name: String) -> Bool {
    let words = NoteScanner.words(target)
    return !words.isEmpty && Set(words).isSubset(of: NoteScanner.words(name))
  }
}
